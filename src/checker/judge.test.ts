import { describe, expect, test } from "vitest";
import { lantern } from "./fixtures/fixture-api.ts";
import { exchange } from "./fixtures/message.ts";
import { judge, judgeMatch, levelOfMatch } from "./judge.ts";
import { matchExchange, matchOperation } from "./match/match-operation.ts";

const json = "Content-Type: application/json";
const places = (findings: ReturnType<typeof judge>) => findings.map(({ rule, pointer }) => `${rule} ${pointer}`);
const set = (body: string, response: string) =>
	judge([lantern], exchange(`PUT /lantern/v1/lamps/hall HTTP/1.1\n${json}\n\n${body}\n\nHTTP/1.1 ${response}`));

test("an exchange that keeps the contract of its operation has no findings", () => {
	expect(set('{"brightness":7}', "200 OK\nX-Lantern-Id: 7")).toEqual([]);
});

test("a finding says whose it is and where it stands in the spec", () => {
	const recorded = exchange(`PUT /lantern/v1/lamps/hall HTTP/1.1\n${json}\n\n{"brightness":"7"}\n\nHTTP/1.1 200 OK\nX-Lantern-Id: 7`);
	const finding = {
		file: "traffic.har",
		exchange: 0,
		level: "error",
		request: "PUT /lantern/v1/lamps/{lamp}",
		rule: "request-schema",
		api: "lantern",
		operationId: "setLamp",
		status: 200,
		pointer: "/request/body/brightness",
		message: "expected integer, got string",
		spec: "specs/lantern/openapi.yaml:55",
	};
	expect(judge([lantern], recorded)).toEqual([finding]);
	expect(judgeMatch(matchOperation([lantern], "PUT", "/lantern/v1/lamps/hall"), recorded)).toEqual([finding]);
});

test.each([
	["ok", "PUT /lantern/v1/lamps/hall", '{"brightness":7}', "200 OK\nX-Lantern-Id: 7"],
	["drift", "PUT /lantern/v1/lamps/hall?new=1", '{"brightness":7}', "200 OK\nX-Lantern-Id: 7"],
	["error", "PUT /lantern/v1/lamps/hall?new=1", '{"brightness":"7"}', "200 OK\nX-Lantern-Id: 7"],
	["error", "GET /lantern/v1/towers/5", "", "200 OK"],
])("the level of an exchange is that of its gravest finding: %s for %s %s", (level, target, body, response) => {
	const recorded = exchange(`${target} HTTP/1.1\n${json}\n\n${body}\n\nHTTP/1.1 ${response}`);
	expect(levelOfMatch(matchExchange([lantern], recorded), recorded)).toBe(level);
	const levels = judge([lantern], recorded).map((finding) => finding.level);
	expect(levels.find((each) => each === "error") ?? levels[0] ?? "ok").toBe(level);
});

describe("what no contract knows is one error:", () => {
	const unknown = (target: string) => judge([lantern], exchange(`${target} HTTP/1.1\n\nHTTP/1.1 200 OK`));
	const finding = { file: "traffic.har", exchange: 0, level: "error", rule: "unknown-operation", operationId: null, status: 200 };

	test("an unknown path, of no API", () => {
		expect(unknown("GET /lantern/v1/towers/5c66c9a616334283")).toEqual([
			{
				...finding,
				api: null,
				request: "GET /lantern/v1/towers/…",
				pointer: "/request/path",
				message: "expected the path of an operation, got GET /lantern/v1/towers/…",
				spec: "specs/lantern/openapi.yaml:10",
			},
		]);
	});

	test("an unknown method of a known path", () => {
		expect(unknown("DELETE /lantern/v1/lamps/hall")).toEqual([
			{
				...finding,
				api: "lantern",
				request: "DELETE /lantern/v1/lamps/{lamp}",
				pointer: "/request/method",
				message: "expected GET or PUT, got DELETE",
				spec: "specs/lantern/openapi.yaml:12",
			},
		]);
	});
});

describe("a faulty request is", () => {
	const fault = `{"code":"busy"}`;
	test.each([
		["an error when it was answered 2xx", "200 OK\nX-Lantern-Id: 7", ["request-schema /request/body/brightness"]],
		[
			"drift when it was refused with a declared status",
			`400 Bad Request\n${json}\n\n${fault}`,
			["request-refused /request/body/brightness"],
		],
		["drift when a 2xx was a refusal", `202 Accepted\n${json}\n\n${fault}`, ["request-refused /request/body/brightness"]],
		["not what matters when the status is unknown", "301 Moved", ["response-status /response/status"]],
		[
			"an error, too, when a 2xx is unknown",
			"201 Created",
			["request-schema /request/body/brightness", "response-status /response/status"],
		],
		[
			"drift beside an error when the refusal is broken",
			`400 Bad Request\n${json}\n\n{}`,
			["request-refused /request/body/brightness", "response-schema /response/body/code"],
		],
	])("%s", (_, response, findings) => expect(places(set('{"brightness":"full"}', response))).toEqual(findings));

	const refused = (target: string, body: string) =>
		judge(
			[lantern],
			exchange(`PUT /lantern/v1/lamps/${target} HTTP/1.1\n${json}\n\n${body}\n\nHTTP/1.1 404 Not Found\nContent-Type: text/plain\n\nno`),
		);

	test("told as what was refused", () => {
		expect(refused("hall", '{"brightness":"full"}')).toMatchObject([
			{
				rule: "request-refused",
				level: "drift",
				count: 1,
				message: "refused with 404, as declared: request-schema: expected integer, got string",
			},
		]);
	});

	test("refused once, however many faults it has", () => {
		const message = "refused with 404, as declared: request-path: expected a string like ^[a-z-]+$, got one that is not (and 1 more)";
		expect(refused("HALL", '{"brightness":"full"}')).toMatchObject([{ pointer: "/request/path/lamp", message }]);
	});

	test("and its drift stays, also where it was refused", () => {
		expect(places(refused("HALL?other=1", '{"brightness":7}')).sort()).toEqual([
			"request-refused /request/path/lamp",
			"unknown-query-parameter /request/query/other",
		]);
	});
});

test("drift comes with the line that the spec lacks and the recording that shows it, each kind once with its count", () => {
	const body = '{"brightness":70,"labels":[{"size":1},{"size":2}]}';
	const recorded = exchange(`GET /lantern/v1/lamps/hall HTTP/1.1\nAuthorization: Key example\n\nHTTP/1.1 200 OK\n${json}\n\n${body}`);
	expect(judge([lantern], { ...recorded, file: "folder/evening.har" })).toMatchObject([
		{
			rule: "unknown-member",
			pointer: "/response/body/labels/0/size",
			count: 2,
			suggestion: 'size: { type: integer, x-provenance: { captured: "evening.har" } }',
		},
	]);
});

describe("a faulty request that a job may refuse yet", () => {
	const add = (headers: string, body: string, status = "202 Accepted") =>
		judge(
			[lantern],
			exchange(
				`POST /lantern/v1/lamps HTTP/1.1\n${json}\n${headers}\n\n${body}\n\nHTTP/1.1 ${status}\n${json}\n\n{"job":"7","brightness":7}`,
			),
		);
	const key = "Authorization: Key example";

	test("is drift of the request, and the response is not blamed", () => {
		expect(add(key, "{}")).toMatchObject([
			{
				rule: "request-accepted",
				level: "drift",
				pointer: "/request/body/brightness",
				message: "the server accepted it with 202, and its job decides: request-schema: expected a member brightness, got none",
			},
		]);
	});

	test("is drift once, however many faults it has", () => {
		expect(add(key, '{"brightness":"7","lit":1}').map(({ rule, message }) => [rule, /\(and \d more\)$/.exec(message)?.[0]])).toEqual([
			["request-accepted", "(and 1 more)"],
		]);
	});

	test("is an error, where it was answered with its result", () => {
		expect(places(add(key, "{}", "200 OK"))).toContain("request-schema /request/body/brightness");
	});

	test("is an error, where it has no credential: that is decided before there is a job", () => {
		expect(places(add("Accept: */*", "{}")).sort()).toEqual([
			"request-accepted /request/body/brightness",
			"request-security /request/headers/authorization",
		]);
	});
});

describe("what a gateway answers in the place of the service", () => {
	const gated = [{ ...lantern, gateway: true as const }];
	const set7 = (body: string, response: string, contracts = gated) =>
		places(judge(contracts, exchange(`PUT /lantern/v1/lamps/hall HTTP/1.1\n${json}\n\n${body}\n\nHTTP/1.1 ${response}`)));
	const page = ["gateway-reply /response/headers/content-type"];
	const html = "Content-Type: text/html\n\n<html></html>";

	test.each([
		["a page with a declared status", `404 Not Found\n${html}`, page],
		["a plain text with a status whose class is declared", "403 Forbidden\nContent-Type: image/png\n\nx", page],
		["a page with a status that is not declared", "502 Bad Gateway\nContent-Type: application/xml\n\n<a/>", page],
		["a body without a type", "403 Forbidden\n\nforbidden", page],
		["a body of the service without a type", '418 Teapot\n\n{"code":"tea"}', ["response-media-type /response/headers/content-type"]],
		["nothing with a status that is not declared", "502 Bad Gateway", page],
		["JSON of the service with a status that is not declared", `502 Bad Gateway\n${json}\n\n{}`, ["response-status /response/status"]],
		["broken JSON of the service", `418 Teapot\n${json}\n\n{`, ["response-syntax /response/body"]],
		["a page with a success", `202 Accepted\n${html}`, ["response-media-type /response/headers/content-type"]],
	])("%s", (_, response, findings) => expect(set7('{"brightness":7}', response)).toEqual(findings));

	test("says nothing of a faulty request", () => expect(set7('{"brightness":"7"}', `404 Not Found\n${html}`)).toEqual(page));

	test("is an error, where the spec names no gateway", () => {
		expect(set7('{"brightness":7}', `404 Not Found\n${html}`, [lantern] as typeof gated)).toEqual([
			"response-media-type /response/headers/content-type",
		]);
	});
});

describe("HEAD is GET without a body:", () => {
	const head = (path: string, response: string) =>
		places(judge([lantern], exchange(`HEAD /lantern/v1/lamps/${path} HTTP/1.1\nAuthorization: Key example\n\nHTTP/1.1 ${response}`)));
	test.each([
		["the head of a success", "hall", `200 OK\n${json}`, []],
		["a head without a type", "hall", "200 OK", []],
		["the type of another body", "hall", "200 OK\nContent-Type: text/html", ["response-media-type /response/headers/content-type"]],
		["a wrong header", "hall", `200 OK\n${json}\nX-Lantern-Id: x`, ["response-header /response/headers/x-lantern-id"]],
		["a status that GET does not declare", "hall", "302 Found", ["response-status /response/status"]],
		["a path without GET", "", "200 OK", ["unknown-operation /request/path"]],
	])("%s", (_, path, response, findings) => expect(head(path, response)).toEqual(findings));

	test("so a path that declares no GET has no HEAD", () => {
		const recorded = exchange("HEAD /lantern/v1/lamps HTTP/1.1\n\nHTTP/1.1 200 OK");
		expect(judge([lantern], recorded)).toMatchObject([{ rule: "unknown-operation", message: "expected POST, got HEAD" }]);
	});
});

describe("304 has no body, and answers a condition:", () => {
	const asked = (condition: string, response = "304 Not Modified") =>
		places(
			judge([lantern], exchange(`GET /lantern/v1/lamps/hall HTTP/1.1\nAuthorization: Key example\n${condition}\n\nHTTP/1.1 ${response}`)),
		);
	test.each(['If-None-Match: "7"', "if-modified-since: Sat, 28 Nov 2026 14:00:00 GMT"])("%s", (condition) => {
		expect(asked(condition)).toEqual([]);
	});
	test("without a condition it is a status that is not declared", () => {
		expect(asked("Accept: */*")).toEqual(["response-status /response/status"]);
	});
	test("beside a condition another status stays what it is", () => {
		expect(asked('If-None-Match: "7"', "302 Found")).toEqual(["response-status /response/status"]);
	});
});

test.each([204, 304])("a %i that declares a body has none", (status) => {
	const [showLamp, ...others] = lantern.operations;
	const content = showLamp?.responses[0]?.content ?? [];
	const operation = { ...showLamp, responses: [{ status: String(status), line: 1, content, headers: [] }] } as typeof showLamp & object;
	const contract = { ...lantern, operations: [operation, ...others] };
	const recorded = exchange(`GET /lantern/v1/lamps/hall HTTP/1.1\nAuthorization: Key example\n\nHTTP/1.1 ${status} -`);
	expect(judge([contract], recorded)).toEqual([]);
});

describe("of very many errors the first 50 are told:", () => {
	const wrong = (items: number) =>
		judge(
			[lantern],
			exchange(
				`GET /lantern/v1/lamps/hall HTTP/1.1\nAuthorization: Key example\n\nHTTP/1.1 200 OK\n${json}\n\n${JSON.stringify({ brightness: 70, labels: Array.from({ length: items }, () => ({ text: 7 })) })}`,
			),
		).map(({ message }) => message);
	const message = "expected string, got integer";

	test("50 are all", () => expect(wrong(50)).toEqual(Array(50).fill(message)));
	test("of more, how many there are besides", () => {
		expect(wrong(52)).toEqual([...Array(49).fill(message), `${message} (and 2 more errors in this exchange)`]);
	});
});

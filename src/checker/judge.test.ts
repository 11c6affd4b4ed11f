import { describe, expect, test } from "vitest";
import { lantern } from "./fixtures/fixture-api.ts";
import { exchange } from "./fixtures/message.ts";
import { judge, judgeMatch } from "./judge.ts";
import { matchOperation } from "./match/match-operation.ts";

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
				message: "expected the path of an operation, got /lantern/v1/towers/…",
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

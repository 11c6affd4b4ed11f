import { describe, expect, test } from "vitest";
import { checkHar } from "./fixtures/check.ts";
import { entry, har } from "./fixtures/har.ts";
import { lantern } from "./fixtures/lantern.ts";
import { exchange } from "./fixtures/message.ts";
import { fold } from "./fold.ts";
import { judge } from "./index.ts";

const json = "Content-Type: application/json";
const lamp = `HTTP/1.1 200 OK\n${json}\n\n{"brightness":70}`;
const key = "Authorization: Key example";
const judged = (text: string, contract = lantern) => judge([contract], exchange(text)).map(({ rule, pointer }) => `${rule} ${pointer}`);
const show = (target: string, response = lamp) => judged(`GET /lantern/v1/lamps/${target} HTTP/1.1\n${key}\n\n${response}`);
const set = (body: string, response = "HTTP/1.1 200 OK\nX-Lantern-Id: 7", type = json) =>
	judged(`PUT /lantern/v1/lamps/hall HTTP/1.1\n${type}\n\n${body}\n\n${response}`);

describe("a parameter is a string, or the number that it spells:", () => {
	test.each([
		["hall?page=2", []],
		["hall?page=2.0", []],
		["hall?page=0x2", ["request-query /request/query/page"]],
		["hall?page=", ["request-query /request/query/page"]],
		["hall?mode=day&mode=night", ["request-query /request/query/mode"]],
		["hall?tag=7&tag=true&tag=", []],
		["hall?mode=night", []],
		["hall?mode=dusk", ["unknown-value /request/query/mode"]],
		["hall?a=1&b=2&a=3", ["unknown-query-parameter /request/query/a", "unknown-query-parameter /request/query/b"]],
		["7", ["request-path /request/path/lamp"]],
		["h%61ll", []],
	])("%s", (target, findings) => expect(show(target)).toEqual(findings));
});

describe("one alternative of the security must be complete:", () => {
	const refused = ["request-security /request/headers/authorization"];
	test.each([
		["a key", key, []],
		["a signature with its date", "Authorization: Sign example\nX-Lantern-Date: today", []],
		["a signature without its date", "Authorization: Sign example", ["request-security /request/headers/x-lantern-date"]],
		["a date without its signature", "X-Lantern-Date: today", refused],
		["a prefix in lower case", "Authorization: key example", refused],
		["a prefix and nothing behind", "Authorization: Key  ", refused],
		["a credential of another kind, then a key", `Authorization: Basic example\n${key}`, []],
		["nothing", "Accept: */*", refused],
	])("%s", (_, header, findings) => {
		expect(judged(`GET /lantern/v1/lamps/hall HTTP/1.1\n${header}\n\n${lamp}`)).toEqual(findings);
	});

	test.each([
		["in the query", "query", "?key=example", "", []],
		["missing from the query", "query", "", "", ["request-security /request/query/key"]],
		["in a cookie", "cookie", "", "Cookie: a=b; key=example", []],
		["missing from the cookies", "cookie", "", "Cookie: a=b; notkey=example", ["request-security /request/headers/cookie"]],
	] as const)("a credential %s", (_, place, query, header, findings) => {
		const security = { line: 14, alternatives: [[{ scheme: "key", in: place, name: "key", line: 140 }]] };
		const contract = { ...lantern, operations: lantern.operations.map((operation) => ({ ...operation, security })) };
		expect(judged(`GET /lantern/v1/lamps/hall${query} HTTP/1.1\n${header}\n\n${lamp}`, contract)).toEqual(findings);
	});
});

describe("a faulty request is", () => {
	const fault = `{"code":"busy"}`;
	test.each([
		["an error when it was answered 2xx", "HTTP/1.1 200 OK\nX-Lantern-Id: 7", ["request-schema /request/body/brightness"]],
		[
			"drift when it was refused with a declared status",
			`HTTP/1.1 400 Bad Request\n${json}\n\n${fault}`,
			["request-refused /request/body/brightness"],
		],
		["drift when a 2xx was a refusal", `HTTP/1.1 202 Accepted\n${json}\n\n${fault}`, ["request-refused /request/body/brightness"]],
		["not what matters when the status is unknown", "HTTP/1.1 301 Moved", ["response-status /response/status"]],
		[
			"an error, too, when a 2xx is unknown",
			"HTTP/1.1 201 Created",
			["request-schema /request/body/brightness", "response-status /response/status"],
		],
		[
			"drift beside an error when the refusal is broken",
			`HTTP/1.1 400 Bad Request\n${json}\n\n{}`,
			["request-refused /request/body/brightness", "response-schema /response/body/code"],
		],
	])("%s", (_, response, findings) => expect(set('{"brightness":"full"}', response)).toEqual(findings));

	test("refused once, however many faults it has", () => {
		const [refusal, ...more] = judge(
			[lantern],
			exchange(`PUT /lantern/v1/lamps/HALL HTTP/1.1\n\n{}\n\nHTTP/1.1 404 Not Found\nContent-Type: text/plain\n\nno`),
		);
		expect(more).toEqual([]);
		expect(refusal).toMatchObject({ rule: "request-refused", pointer: "/request/path/lamp", count: 1 });
		expect(refusal?.message).toMatch(/^refused with 404, as declared: request-path: .* \(and 1 more\)$/);
	});
});

describe("a request's body", () => {
	test.each([
		["of the declared type, in any case and with a charset", '{"brightness":7}', "Content-Type: Application/JSON; charset=UTF-8", []],
		["without a type", '{"brightness":7}', "Accept: */*", ["request-media-type /request/headers/content-type"]],
		["that is missing", "", json, ["request-schema /request/body"]],
	])("%s", (_, body, type, findings) => expect(set(body, undefined, type)).toEqual(findings));

	test("that is missing where it need not be there", () => {
		const operations = lantern.operations.map(({ requestBody, ...operation }) => ({
			...operation,
			...(requestBody === undefined ? {} : { requestBody: { ...requestBody, required: false } }),
		}));
		const text = "PUT /lantern/v1/lamps/hall HTTP/1.1\n\n\n\nHTTP/1.1 200 OK\nX-Lantern-Id: 7";
		expect(judged(text, { ...lantern, operations })).toEqual([]);
	});

	test("where none is declared", () => {
		const request = `GET /lantern/v1/lamps/hall HTTP/1.1\n${key}\n${json}`;
		expect(judged(`${request}\n\n\n\n${lamp}`)).toEqual([]);
		expect(judged(`${request}\n\n{}\n\n${lamp}`)).toEqual(["request-media-type /request/headers/content-type"]);
	});
});

describe("a response is judged by what its status declares:", () => {
	const type = ["response-media-type /response/headers/content-type"];
	test.each([
		["a status before its class", "HTTP/1.1 404 Not Found\nContent-Type: application/json\n\n{}", type],
		["a class", `HTTP/1.1 418 Teapot\n${json}\n\n{"code":"tea"}`, []],
		["one of several media types", "HTTP/1.1 418 Teapot\nContent-Type: text/plain\n\ntea", []],
		["a range of media types", "HTTP/1.1 500 Error\nContent-Type: text/html\n\n<p>", []],
		["no JSON where text may be anything", "HTTP/1.1 500 Error\nContent-Type: application/json\n\n{}", type],
		["a body without a type", 'HTTP/1.1 200 OK\n\n{"brightness":70}', type],
		["an empty body where JSON is declared", `HTTP/1.1 200 OK\n${json}`, ["response-syntax /response/body"]],
		["an empty body without a type", "HTTP/1.1 200 OK", ["response-syntax /response/body"]],
		["an empty text", "HTTP/1.1 404 Not Found\nContent-Type: text/plain", ["response-schema /response/body"]],
	])("%s", (_, response, findings) => expect(show("hall", response)).toEqual(findings));

	test("bytes without a schema, which may be anything", () => {
		const operations = lantern.operations.map((operation) => ({
			...operation,
			responses: [{ status: "200", line: 1, content: [{ mediaType: "image/png", line: 1 }], headers: [] }],
		}));
		const recorded = exchange("GET /lantern/v1/lamps/all HTTP/1.1\n\nHTTP/1.1 200 OK\nContent-Type: image/png");
		const response = { ...recorded.response, body: { fault: "came bytes that are not utf-8" } };
		expect(judge([{ ...lantern, operations }], { ...recorded, response })).toEqual([]);
	});

	test("a default", () => {
		const operations = lantern.operations.map((operation) => ({
			...operation,
			responses: [{ status: "default", line: 1, content: [], headers: [] }],
		}));
		expect(judged(`GET /lantern/v1/lamps/all HTTP/1.1\n\nHTTP/1.1 302 Found`, { ...lantern, operations })).toEqual([]);
	});

	test("a body where none is declared", () => {
		expect(judged(`GET /lantern/v1/lamps/all HTTP/1.1\n\nHTTP/1.1 200 OK\n${json}\n\n{}`)).toEqual(type);
		expect(judged(`GET /lantern/v1/lamps/all HTTP/1.1\n\nHTTP/1.1 200 OK\n${json}`)).toEqual([]);
	});

	test("a Set-Cookie for itself, and any other header as a list", () => {
		const headers = ["Set-Cookie", "X-Lantern-Id"].map((name) => ({
			name,
			required: false,
			line: 1,
			schema: lantern.operations[0]?.parameters[0]?.schema ?? [],
		}));
		const operations = lantern.operations.map((operation) => ({
			...operation,
			responses: [{ status: "200", line: 1, content: [], headers }],
		}));
		const response = "HTTP/1.1 200 OK\nSet-Cookie: a\nSet-Cookie: b\nX-Lantern-Id: a\nX-Lantern-Id: b";
		expect(judged(`GET /lantern/v1/lamps/all HTTP/1.1\n\n${response}`, { ...lantern, operations } as typeof lantern)).toEqual([
			"response-header /response/headers/x-lantern-id",
		]);
	});
});

describe("where servers send no Content-Type, the first declared media type judges:", () => {
	const untyped = { ...lantern, contentType: "absent" } as const;
	const shown = (response: string) => judged(`GET /lantern/v1/lamps/hall HTTP/1.1\n${key}\n\n${response}`, untyped);
	test("a body that it fits", () => expect(shown('HTTP/1.1 200 OK\n\n{"brightness":70}')).toEqual([]));
	test("a body that it does not fit", () => expect(shown("HTTP/1.1 418 Teapot\n\ntea")).toEqual(["response-syntax /response/body"]));
	test("unless a proxy added a type", () => {
		expect(shown("HTTP/1.1 418 Teapot\nContent-Type: text/plain\n\ntea")).toEqual([]);
		expect(shown("HTTP/1.1 200 OK\nContent-Type: text/plain\n\ntea")).toEqual(["response-media-type /response/headers/content-type"]);
	});
	test("and not the type that a browser guessed", async () => {
		const guessed = entry({ response: { headers: [{ name: "Server", value: "lantern" }] }, content: { mimeType: "text/plain" } });
		expect((await checkHar(har(guessed), "traffic.har", [untyped])).findings).toEqual([]);
		const unguessed = entry({ response: { headers: [] }, content: { mimeType: "text/plain" } });
		const { findings } = await checkHar(har(unguessed), "traffic.har", [untyped]);
		expect(findings.map(({ rule }) => rule)).toEqual(["response-media-type"]);
	});
});

describe("drift is told once for each kind, with a count and the place where it came first:", () => {
	const drifting = (...labels: object[]) => entry({ content: { text: JSON.stringify({ brightness: 70, labels, colour: "violet" }) } });
	const kinds = ["unknown-value /response/body/colour", "unknown-member /response/body/labels/1/size"];
	test("in a recording", async () => {
		const text = har(entry({}), drifting({}, { size: 1 }, { size: 2 }), drifting({ size: 3 }));
		const { findings, verdicts } = await checkHar(text, "traffic.har", [lantern]);
		expect(findings.map(({ rule, pointer }) => `${rule} ${pointer}`).sort()).toEqual(kinds.toSorted());
		expect(findings.map(({ exchange: index, count }) => [index, count])).toEqual(
			expect.arrayContaining([
				[1, 2],
				[1, 3],
			]),
		);
		expect(verdicts.map(({ level }) => level)).toEqual(["ok", "drift", "drift"]);
	});
	test("in several", async () => {
		const checks = await Promise.all(["a.har", "b.har"].map((file) => checkHar(har(drifting({}, { size: 1 })), file, [lantern])));
		expect(fold(checks.flatMap(({ findings }) => findings)).map(({ file, count }) => [file, count])).toEqual([
			["a.har", 2],
			["a.har", 2],
		]);
	});
	test("but each new value of an open set is a kind", async () => {
		const coloured = (colour: string) => entry({ content: { text: JSON.stringify({ brightness: 70, colour }) } });
		const { findings } = await checkHar(har(...["violet", "green", "violet"].map(coloured)), "traffic.har", [lantern]);
		expect(findings.map(({ suggestion, count }) => [suggestion, count])).toEqual([
			["- violet", 2],
			["- green", 1],
		]);
	});
	test("and never for errors", async () => {
		const broken = entry({ content: { text: "{}" } });
		expect((await checkHar(har(broken, broken), "traffic.har", [lantern])).findings.map((finding) => finding.exchange)).toEqual([0, 1]);
	});
});

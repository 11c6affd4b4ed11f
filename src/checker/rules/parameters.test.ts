import { describe, expect, test } from "vitest";
import type { Parameter } from "../contract.ts";
import { operationOf, schemas } from "../fixtures/fixture-api.ts";
import { exchange } from "../fixtures/message.ts";
import { judgeParameters } from "./parameters.ts";

const showLamp = operationOf("showLamp");

/** What is said of a request for a lamp with these parameters. */
function judged(query: string, { lamp = "hall", headers = "", parameters = showLamp.parameters } = {}) {
	const recorded = exchange(`GET /lantern/v1/lamps/${lamp}${query} HTTP/1.1\n${headers}\n\nHTTP/1.1 200 OK`);
	const drafts = judgeParameters({ ...showLamp, parameters }, recorded, { lamp });
	return drafts.map(({ rule, pointer, message, line }) => `${rule} ${pointer}: ${message} (${line})`);
}

describe("a parameter is a string, or the number that it spells:", () => {
	test.each([
		["?page=2", []],
		["?page=2.0", []],
		["?page=0x2", ["request-query /request/query/page: expected integer, got string (28)"]],
		["?page=", ["request-query /request/query/page: expected integer, got string (28)"]],
		["?page=0", ["request-query /request/query/page: expected a number >= 1, got a smaller one (29)"]],
		["?page=2.5", ["request-query /request/query/page: expected integer, got string (28)"]],
		["?mode=night", []],
		["?tag=7&tag=true&tag=", []],
	])("%s", (query, drafts) => expect(judged(query)).toEqual(drafts));

	test.each([
		[
			"of the path",
			judged("", { lamp: "7" }),
			["request-path /request/path/lamp: expected a string like ^[a-z-]+$, got one that is not (25)"],
		],
		[
			"of a header",
			judged("", { headers: "x-lantern-WAIT: 0" }),
			["request-header /request/headers/x-lantern-wait: expected a number >= 1, got a smaller one (29)"],
		],
		[
			"of a header that is sent twice, which is a list",
			judged("", { headers: "X-Lantern-Wait: 1\nX-Lantern-Wait: 2" }),
			["request-header /request/headers/x-lantern-wait: expected integer, got string (28)"],
		],
	])("%s", (_, drafts, expected) => expect(drafts).toEqual(expected));
});

test("one value is one value", () => {
	expect(judged("?mode=day&mode=night")).toEqual(["request-query /request/query/mode: expected one value, got 2 (30)"]);
});

describe("a parameter with content is JSON:", () => {
	const parameters = [
		{ name: "at", in: "query", required: false, writing: "json", line: 3, requiredLine: 3, schema: schemas.point } as const,
	];
	test.each([
		['?at={"x":1,"label":"7"}', []],
		["?at=%7B%22x%22%3A1%7D", []],
		['?at={"x":"1"}', ["request-query /request/query/at/x: expected integer, got string (153)"]],
		['?at={"x":1}}', ["request-query /request/query/at: expected JSON, got another text (3)"]],
		["?at=1&at=2", ["request-query /request/query/at: expected one value, got 2 (3)"]],
	])("%s", (query, drafts) => expect(judged(query, { parameters: [...parameters] })).toEqual(drafts));
});

test("an empty text is right where the contract allows it, whatever the schema says, but not twice", () => {
	const page = { name: "page", in: "query", required: true, line: 3, requiredLine: 3, schema: schemas.number } as const;
	const parameters: Parameter[] = [{ ...page, allowsEmpty: true }];
	expect(judged("?page=", { parameters })).toEqual([]);
	expect(judged("?page", { parameters })).toEqual([]);
	expect(judged("?page=&page=", { parameters })).toEqual(["request-query /request/query/page: expected one value, got 2 (3)"]);
	expect(judged("?page=", { parameters: [page] })).toEqual(["request-query /request/query/page: expected integer, got string (28)"]);
});

test("a parameter that is required must be there, and the spec's line is that of the requirement", () => {
	const required = (place: Parameter["in"], name: string): Parameter => ({
		name,
		in: place,
		required: true,
		line: 3,
		requiredLine: 4,
		schema: schemas.name,
	});
	const parameters = [required("query", "a/b"), required("header", "X-Lantern-Key"), required("path", "lamp"), required("cookie", "room")];
	expect(judged("?a/b=hall", { parameters, headers: "X-Lantern-Key: hall\nCookie: lang=e%20n; room=h%61ll" })).toEqual([]);
	expect(judged("", { parameters })).toEqual([
		"request-query /request/query/a~1b: expected a value, got none (4)",
		"request-header /request/headers/x-lantern-key: expected a value, got none (4)",
		"request-header /request/cookies/room: expected a value, got none (4)",
	]);
});

describe("what the contract does not know is drift:", () => {
	const unknown = (name: string) =>
		`unknown-query-parameter /request/query/${name}: expected only declared query parameters, got another (12)`;
	test.each([
		["a new value of an open set", "?mode=dusk", ['unknown-value /request/query/mode: expected "day" or "night", got another string (33)']],
		["query parameters, each once", "?a=1&b=2&a=3", [unknown("a"), unknown("b")]],
		["a query parameter in another case", "?Page=2", [unknown("Page")]],
	])("%s", (_, query, drafts) => expect(judged(query)).toEqual(drafts));

	test("and no credential is", () => {
		const security = { line: 14, alternatives: [[{ scheme: "key", type: "apiKey", in: "query", name: "key", line: 140 }]] } as const;
		const recorded = exchange("GET /lantern/v1/lamps/hall?key=example&page=2 HTTP/1.1\n\nHTTP/1.1 200 OK");
		const operation = { ...showLamp, security: { ...security, alternatives: security.alternatives.map((each) => [...each]) } };
		expect(judgeParameters(operation, recorded, { lamp: "hall" })).toEqual([]);
	});
});

describe("what servers take beyond the contract", () => {
	const send = (query: string) =>
		judgeParameters(operationOf("tryLamp"), exchange(`POST /lantern/v1/trials${query} HTTP/1.1\n\n\n\nHTTP/1.1 202 Accepted`), {}).map(
			({ rule, pointer }) => `${rule} ${pointer}`,
		);
	test.each([
		["?page=x", ["request-tolerated /request/query/page"]],
		["?tag.0=a&tag.11=b", []],
		["?tag.=a", ["unknown-query-parameter /request/query/tag."]],
		["?tag.x=a", ["unknown-query-parameter /request/query/tag.x"]],
		["?page.0=a", ["unknown-query-parameter /request/query/page.0"]],
	])("%s", (query, said) => expect(send(query)).toEqual(said));
});

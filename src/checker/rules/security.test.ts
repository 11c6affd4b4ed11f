import { describe, expect, test } from "vitest";
import type { Credential, Operation } from "../contract.ts";
import { operationOf } from "../fixtures/fixture-api.ts";
import { exchange } from "../fixtures/message.ts";
import { judgeSecurity } from "./security.ts";

const showLamp = operationOf("showLamp");
const call = (headers: string, query = "") => exchange(`GET /lantern/v1/lamps/hall${query} HTTP/1.1\n${headers}\n\nHTTP/1.1 200 OK`);
const expected = "expected Authorization: Key ..., or Authorization: Sign ... with X-Lantern-Date";

describe("one alternative of the security must be complete:", () => {
	const authorization = "/request/headers/authorization";
	const missing = [authorization, `${expected}; got no Authorization`, 14];
	const malformed = [authorization, `${expected}; got Authorization in another form`, 140];
	test.each<[string, string, unknown[][]]>([
		["a key", "authorization: Key example", []],
		["a signature with its date", "Authorization: Sign example\nX-Lantern-Date: today", []],
		["a credential of another kind, then a key", "Authorization: Basic example\nAuthorization: Key example", []],
		[
			"a signature without its date",
			"Authorization: Sign example",
			[["/request/headers/x-lantern-date", `${expected}; got no X-Lantern-Date`, 14]],
		],
		["a date without its signature", "X-Lantern-Date: today", [missing]],
		["a prefix in lower case", "Authorization: key example", [malformed]],
		["a prefix and nothing behind", "Authorization: Key  ", [malformed]],
		["nothing", "Accept: */*", [missing]],
	])("%s", (_, headers, drafts) => {
		const said = judgeSecurity(showLamp, call(headers));
		expect(said.map(({ pointer, message, line }) => [pointer, message, line])).toEqual(drafts);
		expect(said.every(({ rule }) => rule === "request-security")).toBe(true);
	});

	test("where none is needed, none is", () => {
		expect(judgeSecurity({ ...showLamp, security: { line: 14, alternatives: [] } }, call(""))).toEqual([]);
		expect(judgeSecurity({ ...showLamp, security: { line: 14, alternatives: [[], ...showLamp.security.alternatives] } }, call(""))).toEqual(
			[],
		);
	});
});

describe("a credential in Authorization", () => {
	const needing = (type: "basic" | "bearer" | "oauth2" | "openIdConnect", prefix: string) => ({
		security: { line: 14, alternatives: [[{ scheme: "key", type, in: "header" as const, name: "Authorization", prefix, line: 140 }]] },
	});
	const wanted = "/request/headers/authorization: expected Authorization:";
	test.each([
		["basic", "Basic ", "authorization: basic dXNlcjpwYXNz", []],
		["basic", "Basic ", "Authorization: Basic user:pass", [`${wanted} Basic ...; got Authorization in another form`]],
		["basic", "Basic ", "Accept: */*", [`${wanted} Basic ...; got no Authorization`]],
		["bearer", "Bearer ", "AUTHORIZATION: BEARER a.b.c=", []],
		["oauth2", "Bearer ", "Authorization: Bearer a.b.c", []],
		["openIdConnect", "Bearer ", "Authorization: Bearer a.b.c", []],
		["oauth2", "Bearer ", "Authorization: Basic dXNlcjpwYXNz", [`${wanted} Bearer ...; got Authorization in another form`]],
	] as const)("of %s, behind %j: %s", (type, prefix, headers, expected) => {
		const said = judgeSecurity(needing(type, prefix), call(headers));
		expect(said.map(({ pointer, message }) => `${pointer}: ${message}`)).toEqual(expected);
	});
});

describe("a credential may stand", () => {
	const needing = (place: Credential["in"]): Operation => ({
		...showLamp,
		security: { line: 14, alternatives: [[{ scheme: "key", type: "apiKey", in: place, name: "key", line: 140 }]] },
	});
	const said = (...[place, headers, query]: [Credential["in"], string, string?]) =>
		judgeSecurity(needing(place), call(headers, query)).map(({ pointer, message }) => `${pointer}: ${message}`);

	test("in the query", () => {
		expect(said("query", "", "?key=example")).toEqual([]);
		expect(said("query", "key: example", "?keys=example")).toEqual(["/request/query/key: expected query key; got no key"]);
		expect(said("query", "")).toEqual(["/request/query/key: expected query key; got no key"]);
		expect(said("query", "", "?key=")).toEqual(["/request/query/key: expected query key; got key in another form"]);
	});

	test("in a cookie", () => {
		expect(said("cookie", "Cookie: a=b; key=example")).toEqual([]);
		expect(said("cookie", "Cookie: a=b;key=a=b")).toEqual([]);
		expect(said("cookie", "Cookie: a=b; notkey=example")).toEqual(["/request/headers/cookie: expected cookie key; got no key"]);
	});
});

test("a credential without the blank of its prefix is drift where servers take it", () => {
	const said = (value: string) => judgeSecurity(operationOf("tryLamp"), call(`Authorization: ${value}`)).map(({ rule }) => rule);
	expect(said("Keyexample")).toEqual(["request-tolerated"]);
	expect(said("Key")).toEqual(["request-security"]);
	expect(said("keyexample")).toEqual(["request-security"]);
});

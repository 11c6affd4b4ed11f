import { describe, expect, test } from "vitest";
import { findMissingCredential } from "./credential.ts";
import { apiKey, fireKiln } from "./fixtures/operation.ts";
import { firing } from "./fixtures/request.ts";

const prefixed = apiKey({ key: "signature", name: "Authorization", extensions: { "x-prefix": "Sign " } });
const date = apiKey({ key: "date", name: "X-Date" });

describe.each<[string, object[][], object, object]>([
	["a header", [[apiKey({})]], { headers: { "x-token": "t" } }, { headers: {} }],
	["a header with a prefix", [[prefixed]], { headers: { authorization: "Sign t" } }, { headers: { authorization: "Bearer t" } }],
	["a parameter of the query", [[apiKey({ in: "query", name: "key" })]], { query: { key: "t" } }, { query: { kay: "t" } }],
	["a cookie", [[apiKey({ in: "cookie", name: "sid" })]], { headers: { cookie: "a=b; sid=t" } }, { headers: { cookie: "a=sid" } }],
	[
		"two headers together",
		[[prefixed, date]],
		{ headers: { authorization: "Sign t", "x-date": "d" } },
		{ headers: { authorization: "Sign t" } },
	],
	["one of two alternatives", [[apiKey({})], [prefixed]], { headers: { authorization: "Sign t" } }, { headers: { authorization: "t" } }],
])("a credential that is %s", (_, security, right, wrong) => {
	test("is found", () => {
		expect(findMissingCredential(fireKiln({ security }), firing(right))).toBeUndefined();
	});

	test("is missing where the request has another", () => {
		expect(findMissingCredential(fireKiln({ security }), firing(wrong))).toMatch(/expected/);
	});
});

test.each([[undefined], [[]]])("an operation without security (%j) needs no credential", (security) => {
	expect(findMissingCredential(fireKiln({ security }), firing({ headers: {} }))).toBeUndefined();
});

test("the value of a credential is not told", () => {
	expect(findMissingCredential(fireKiln({ security: [[prefixed]] }), firing({ headers: { authorization: "s3cret" } }))).not.toContain(
		"s3cret",
	);
});

import { describe, expect, test } from "vitest";
import type { Field } from "./credential.ts";
import { headersOf, placed, type Syntax } from "./placed.ts";

const syntax: Syntax = {
	text: (text) => `'${text}'`,
	variable: (name) => `$${name}`,
	basic: (username, password) => `basic(${username}, ${password})`,
	escaped: (expression) => `escaped(${expression})`,
	imports: { basic: ["base64"], query: ["url"] },
};
const field = (where: Field["in"], name: string, prefix: string, given: Field["given"] = name.toUpperCase()): Field => ({
	scheme: name,
	in: where,
	name,
	prefix,
	given,
});
const of = (...fields: Field[]) => placed({ scheme: "first", fields, variables: [] }, syntax);

describe("A credential is placed", () => {
	test("nowhere where there is none", () => {
		const { headers, behindPath, imports } = of();
		expect([headers, behindPath(""), behindPath("a=b"), imports]).toEqual([[], "", "'?a=b'", []]);
	});

	test("in headers, each behind its prefix", () => {
		const { headers, behindPath, imports } = of(field("header", "a", "Key "), field("header", "b", ""));
		expect(headers).toEqual([
			["a", "'Key ' + $A"],
			["b", "$B"],
		]);
		expect([behindPath(""), imports]).toEqual(["", []]);
	});

	test("in one header for all cookies", () => {
		const { headers } = of(field("cookie", "sid", ""), field("header", "a", ""), field("cookie", "csrf", "t-"));
		expect(headers).toEqual([
			["a", "$A"],
			["Cookie", "'sid=' + $SID + '; csrf=t-' + $CSRF"],
		]);
	});

	test("in the query, behind what else is there, its name and its value encoded", () => {
		const { headers, behindPath, imports } = of(field("query", "a b", "k-", "A"), field("query", "c", ""));
		expect(headers).toEqual([]);
		expect(behindPath("")).toBe("'?a%20b=' + escaped('k-' + $A) + '&c=' + escaped($C)");
		expect(behindPath("d=e")).toBe("'?d=e&a%20b=' + escaped('k-' + $A) + '&c=' + escaped($C)");
		expect(imports).toEqual(["url"]);
	});

	test("as what is made of a user and a password", () => {
		const { headers, imports } = of(field("header", "Authorization", "Basic ", { username: "U", password: "P" }));
		expect([headers, imports]).toEqual([[["Authorization", "'Basic ' + basic($U, $P)"]], ["base64"]]);
	});
});

test("the headers of a credential are known by what they are made of", () => {
	expect(headersOf([field("query", "q", ""), field("cookie", "sid", "t-")])).toEqual([["Cookie", [{ prefix: "sid=t-", given: "SID" }]]]);
});

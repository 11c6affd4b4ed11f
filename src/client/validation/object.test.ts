import { describe, expect, test } from "vitest";
import { judged } from "./fixtures/judged.ts";
import * as members from "./object.ts";
import { pattern, type } from "./primitive.ts";
import type { Members } from "./validate.ts";

const keywords = { ...members, pattern, type };
const integer = { type: "integer" };
const string = { type: "string" };

test.each<[Members, unknown[]]>([
	[{ required: ["a", "b/c"] }, [{ a: 1, "b/c": undefined }, [], "text"]],
	[{ dependentRequired: { a: ["b"] } }, [{ a: 1, b: 1 }, {}, { b: 1 }]],
	[{ properties: { a: integer, toString: integer } }, [{ a: 1 }, { b: "x" }, {}, null]],
	[{ patternProperties: { "^x": integer } }, [{ x1: 1 }, { y: "x" }]],
	[{ properties: { a: string }, patternProperties: { "^x": string }, additionalProperties: integer }, [{ a: "", x: "", b: 1 }]],
	[{ properties: { a: string }, additionalProperties: false }, [{ a: "" }, []]],
	[{ properties: { a: string }, unevaluatedProperties: false }, [{ a: "" }]],
	[{ dependentSchemas: { a: { required: ["b"] } } }, [{ a: 1, b: 1 }, { c: 1 }]],
	[{ propertyNames: { pattern: "^a" } }, [{ a: 1 }, {}]],
	[{ minProperties: 1 }, [{ a: 1 }, []]],
	[{ maxProperties: 1 }, [{ a: 1 }, [1, 2]]],
])("%j is kept by each of %j", (schema, values) => {
	for (const value of values) expect(judged(keywords, schema, value)).toEqual({ errors: [], drift: [] });
});

const undeclared = "expected only declared members, got another";

test.each<[Members, unknown, string[]]>([
	[{ required: ["a", "b/c"] }, {}, ["/a: expected a member a, got none", "/b~1c: expected a member b/c, got none"]],
	[{ required: ["toString"] }, {}, ["/toString: expected a member toString, got none"]],
	[{ dependentRequired: { a: ["b"] } }, { a: 1 }, ["/b: expected a member b beside a, got none"]],
	[
		{ properties: { a: integer, b: { properties: { c: string } } } },
		{ a: "x", b: { c: 1 } },
		["/a: expected integer, got string", "/b/c: expected string, got integer"],
	],
	[{ patternProperties: { "^x": integer } }, { x1: "x" }, ["/x1: expected integer, got string"]],
	[{ properties: { a: string }, additionalProperties: integer }, { b: "x" }, ["/b: expected integer, got string"]],
	[{ properties: { a: string }, additionalProperties: false }, { b: 1 }, [`/b: ${undeclared}`]],
	[{ additionalProperties: false }, { "0123456789abcdef": 1 }, [`/…: ${undeclared}`]],
	[{ properties: { a: string }, unevaluatedProperties: integer }, { a: "", b: "x" }, ["/b: expected integer, got string"]],
	[{ patternProperties: { "^x": {} }, unevaluatedProperties: false }, { x: 1, b: 1 }, [`/b: ${undeclared}`]],
	[{ dependentSchemas: { a: { properties: { b: integer } } } }, { a: 1, b: "x" }, ["/b: expected integer, got string"]],
	[
		{ propertyNames: { pattern: "^a" } },
		{ a: 1, b: 1 },
		[": expected a string like ^a, got one that is not", ": expected member names that match propertyNames, got another"],
	],
	[{ minProperties: 2 }, { a: 1 }, [": expected 2 or more members, got fewer"]],
	[{ maxProperties: 1 }, { a: 1, b: 1 }, [": expected 1 or fewer members, got more"]],
])("%j is broken by %j", (schema, value, errors) => {
	expect(judged(keywords, schema, value)).toEqual({ errors, drift: [] });
});

describe("a member that nothing declares is drift, and told by its type,", () => {
	test.each<[Members, object, string[]]>([
		[{ properties: { a: {} }, closed: true }, { a: 1, b: "s3cret" }, [`/b: ${undeclared}, of type string`]],
		[{ properties: {}, closed: true }, { "c/d~": {} }, [`/…: ${undeclared}, of type object`]],
		[{ properties: { "c/d~": { closed: true } }, closed: true }, { "c/d~": { e: 1 } }, [`/c~1d~0/e: ${undeclared}, of type integer`]],
		[{ properties: { a: { closed: true } }, closed: true }, { a: { b: 1 } }, [`/a/b: ${undeclared}, of type integer`]],
		[{ patternProperties: { "^x": {} }, closed: true }, { x: 1, y: 1 }, [`/y: ${undeclared}, of type integer`]],
		[{ dependentSchemas: { a: { properties: { a: {}, b: {} } } }, closed: true }, { a: 1, b: 1 }, []],
		[{ dependentSchemas: { a: { properties: { a: {}, b: {} } } }, closed: true }, { b: 1 }, [`/b: ${undeclared}, of type integer`]],
		[{ additionalProperties: true, closed: true }, { a: 1 }, []],
	])("by %j in %j", (schema, value, drift) => {
		expect(judged(keywords, schema, value)).toEqual({ errors: [], drift });
	});
});

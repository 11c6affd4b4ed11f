import { expect, test } from "vitest";
import type { Json } from "../../openapi/document.ts";
import { sameAsAjv, violations } from "./fixtures/beside-ajv.ts";
import { objects } from "./objects.ts";

const string = { type: "string" };

const rows: [Json, Json[]][] = [
	[{ minProperties: 1, maxProperties: 1 }, [{}, { a: 1 }, { a: 1, b: 2 }, [], "a"]],
	[{ required: ["a", "b"] }, [{}, { a: 1 }, { a: 1, b: null }, []]],
	[{ dependentRequired: { a: ["b", "c"] } }, [{}, { a: 1 }, { a: 1, b: 1, c: 1 }]],
	[{ dependentSchemas: { a: { required: ["b"] } } }, [{}, { a: 1 }, { a: 1, b: 1 }]],
	[{ propertyNames: { maxLength: 1 } }, [{}, { a: 1 }, { ab: 1, abc: 2 }]],
	[{ properties: { a: string, "b/c~": string } }, [{}, { a: "x" }, { a: 1, "b/c~": 2 }, [1]]],
	[{ properties: { a: string }, additionalProperties: false }, [{ a: "x" }, { b: 1, c: 2 }]],
	[
		{ properties: { a: {} }, patternProperties: { "^x": string }, additionalProperties: { type: "number" } },
		[
			{ a: 1, x1: "b", y: 2 },
			{ x1: 1, y: "b" },
		],
	],
	[{ type: "object", properties: { a: string } }, ["a", null, []]],
];

test.each(rows)("%j judges as ajv does", (schema, values) => sameAsAjv(schema, ...values));

const others: [Json, Json[]][] = [
	[{ properties: { a: {} }, unevaluatedProperties: false }, [{ a: 1 }, { a: 1, b: 2 }]],
	[{ allOf: [{ properties: { a: {} } }], unevaluatedProperties: false }, [{ a: 1 }, { b: 2 }]],
	[
		{ anyOf: [{ required: ["a"], properties: { a: {} } }, { properties: { b: {} } }], unevaluatedProperties: false },
		[{ a: 1 }, { b: 2 }, { a: 1, b: 2, c: 3 }],
	],
	[
		{
			oneOf: [
				{ required: ["a"], properties: { a: {} } },
				{ required: ["b"], properties: { b: {} } },
			],
			unevaluatedProperties: false,
		},
		[{ a: 1 }, { b: 1, c: 1 }],
	],
	[
		// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
		{ if: { required: ["a"], properties: { a: {} } }, then: { properties: { b: {} } }, unevaluatedProperties: false },
		[{ a: 1, b: 2 }, { a: 1, c: 2 }, { b: 1 }],
	],
	[{ dependentSchemas: { a: { properties: { a: {}, b: {} } } }, unevaluatedProperties: false }, [{ a: 1, b: 2 }, { b: 2 }]],
	[{ patternProperties: { "^x": {} }, unevaluatedProperties: { type: "string" } }, [{ x1: 1, y: "a" }, { y: 1 }]],
	[{ properties: { a: { properties: { b: {} } } }, unevaluatedProperties: false }, [{ a: { c: 1 } }]],
	[{ additionalProperties: true, unevaluatedProperties: false }, [{ a: 1 }]],
	[{ not: { properties: { a: {} }, required: ["a"] }, unevaluatedProperties: false }, [{}, { b: 1 }]],
];

test.each(others)("%j refuses what nothing declares, as ajv does", (schema, values) => sameAsAjv(schema, ...values));

test("a member that an object inherits is none", () => {
	const schema = { required: ["constructor"], properties: { toString: { type: "string" } }, unevaluatedProperties: false };
	expect(violations(schema, {}).map(({ keyword }) => keyword)).toEqual(["required"]);
	expect(violations({ properties: { a: {} }, unevaluatedProperties: false }, JSON.parse('{ "__proto__": 1 }'))).toMatchObject([
		{ params: { unevaluatedProperty: "__proto__" } },
	]);
});

test("each keyword has a row", () => {
	const text = JSON.stringify([...rows, ...others]);
	for (const keyword of Object.keys(objects)) expect(text).toContain(`"${keyword}":`);
});

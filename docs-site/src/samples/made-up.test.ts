import { expect, test } from "vitest";
import { type JsonObject, parseSpec } from "../../../src/openapi/document.ts";
import { madeUp } from "./made-up.ts";

const schemas = {
	Name: { type: "string", maxLength: 3 },
	Tree: { type: "object", required: ["child"], properties: { child: { $ref: "#/components/schemas/Tree" } } },
};
const spec = parseSpec("acme", JSON.stringify({ components: { schemas } }));

test.each<[string, JsonObject | boolean, unknown]>([
	["the example", { type: "string", pattern: "^a", example: "ab" }, "ab"],
	["the first of the examples", { examples: [1, 2] }, 1],
	["the default", { default: false }, false],
	["the constant", { const: 7, example: 8 }, 7],
	["the first value that is not null", { enum: [null, "a"] }, "a"],
	["a text", { type: "string" }, "text"],
	["a text that is long enough", { type: "string", minLength: 6 }, "textxx"],
	["a text that is short enough, by a reference", { $ref: "#/components/schemas/Name" }, "tex"],
	["a text of its format", { type: "string", format: "date" }, "2026-01-31"],
	["a number within its bounds", { type: "integer", minimum: 3, maximum: 4 }, 3],
	["a number above a bound", { type: "number", exclusiveMinimum: 5 }, 6],
	["a number below a bound", { type: "number", exclusiveMaximum: 0 }, -1],
	["a type that may be null", { type: ["null", "boolean"] }, true],
	["nothing but null", { type: "null" }, null],
	["as many items as are needed", { type: "array", items: { type: "integer" }, minItems: 2 }, [1, 1]],
	["no item where none can be made", { type: "array", items: { pattern: "a" } }, []],
	[
		"the required members but those that the server writes",
		{ type: "object", required: ["a", "id"], properties: { a: {}, b: {}, id: { readOnly: true } } },
		{ a: "text" },
	],
	[
		"all branches of allOf",
		{
			allOf: [
				{ required: ["a"], type: "object" },
				{ required: ["b"], type: "object" },
			],
		},
		{ a: "text", b: "text" },
	],
	["the first branch that one can be made of", { oneOf: [{ pattern: "a" }, { type: "boolean" }] }, true],
	["a branch and its own members", { properties: { a: {} }, required: ["a"], anyOf: [{ type: "object" }] }, { a: "text" }],
	["whatever may be anything", true, "text"],
])("a value is made up: %s", (_, schema, value) => expect(madeUp(spec, schema)).toEqual(value));

test.each<[string, JsonObject | boolean]>([
	["a pattern", { type: "string", pattern: "^a" }],
	["bounds that leave no integer", { minimum: 2, maximum: 1, type: "integer" }],
	["different items", { type: "array", items: {}, minItems: 2, uniqueItems: true }],
	["more members than are required", { type: "object", minProperties: 1 }],
	["a required member with a pattern", { type: "object", required: ["a"], properties: { a: { pattern: "a" } } }],
	["a schema that needs itself without end", { $ref: "#/components/schemas/Tree" }],
	["a condition", { if: {} }],
	["branches that are no objects together", { allOf: [{ type: "string" }, { type: "integer" }] }],
	["nothing", false],
])("no value is made up for %s", (_, schema) => expect(madeUp(spec, schema)).toBeUndefined());

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../openapi/document.ts";
import { some, tried } from "../fixtures/values.ts";
import { SpecValues } from "./valid.ts";

function validOf(schema: JsonObject, schemas: JsonObject = {}): Json[] {
	const { values, demand } = tried(schema, schemas);
	const made = some(values.valid(demand), 60);
	expect(made.filter((value) => !values.oracle.holds(demand, value))).toEqual([]);
	return made;
}

describe("keywords that ask the same value are all kept:", () => {
	test.each<JsonObject>([
		{ type: "string", pattern: "^[a-z]+$", maxLength: 3 },
		{ type: "string", enum: ["a", "bb"], minLength: 2 },
		{ enum: ["a", "bb"], pattern: "^b" },
		{ type: "array", const: ["a"] },
		{ type: "object", properties: { id: {} }, patternProperties: { "^id$": { type: "string" } } },
		{ type: "object", patternProperties: { ".*": { type: "string" } }, additionalProperties: { type: "integer" } },
		{ type: "array", items: { type: "integer" }, uniqueItems: true },
		{ type: "string", not: { const: "a" } },
		{ oneOf: [{ type: "integer" }, { type: "number", minimum: 0 }] },
		{ type: "object", properties: { a: { type: "integer" } }, if: { required: ["a"] }, else: { required: ["b"] } },
	])("%j", (schema) => expect(validOf(schema)).toHaveLength(60));
});

test("a definition that contains itself ends", () => {
	const Node = {
		type: "object",
		properties: { next: { $ref: "#/components/schemas/Node" }, items: { type: "array", items: { $ref: "#/components/schemas/Node" } } },
	};
	expect(validOf({ $ref: "#/components/schemas/Node" }, { Node })).toContainEqual({});
});

test("where no value keeps a schema, it is named with its line", () => {
	const { values, demand } = tried({ type: "string", enum: [1] });
	expect(() => values.valid(demand)).toThrow(/^specs\/acme\/openapi\.yaml:\d+: no value is known that keeps this schema; correct it$/);
});

test("a keyword of which no values are known is named with its line", () => {
	expect(() => tried({ type: "array", unevaluatedItems: false })).toThrow("no values are known for unevaluatedItems");
});

test("values are chosen only where some pass", () => {
	const { values } = tried({});
	const even = values.chosen(fc.integer({ min: 0, max: 9 }), (value) => Number(value) % 2 === 0);
	expect(even === undefined ? [] : some(even).every((value) => Number(value) % 2 === 0)).toBe(true);
	expect(values.chosen(fc.constant(1), () => false)).toBeUndefined();
});

test("what is made of a demand is made once, by one holder of values", () => {
	const { values, demand } = tried({ type: "string" });
	expect(values.valid(demand)).toBe(values.valid(demand));
	expect(new SpecValues(values.spec).valid(demand)).not.toBe(values.valid(demand));
	let made = 0;
	const make = () => {
		made += 1;
		return [];
	};
	values.beside("x", demand, make);
	values.beside("x", demand, make);
	values.beside("y", demand, make);
	expect(made).toBe(2);
});

test("a definition that requires itself has no value", () => {
	const { values, demand } = tried({ type: "object", required: ["next"], properties: { next: { $ref: "#/components/schemas/Tried" } } });
	expect(() => values.valid(demand)).toThrow("no value is known that keeps this schema; correct it");
});

import { expect, test } from "vitest";
import type { Json } from "../../openapi/document.ts";
import { anything } from "./composition.ts";
import { sameAsAjv, violations } from "./fixtures/beside-ajv.ts";

const string = { type: "string" };

const rows: [Json, Json[]][] = [
	[{ const: { a: [1], b: null } }, [{ b: null, a: [1] }, { a: [1] }, null]],
	[{ enum: ["a", 1, null, [2]] }, ["a", 1, null, [2], [2, 2], "b", {}]],
	[{ not: string }, ["a", 1]],
	[{ anyOf: [string, { type: "number", minimum: 2 }] }, ["a", 2, 1, null]],
	[{ anyOf: [{ anyOf: [string] }, { anyOf: [{ type: "null" }] }] }, ["a", null, 1]],
	[{ oneOf: [string, { minLength: 2 }] }, ["a", "ab", 1]],
	[{ oneOf: [string, { type: "number" }] }, ["a", 1, null]],
	[{ allOf: [string, { minLength: 2 }] }, ["ab", "a", 1]],
	// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
	[{ if: string, then: { minLength: 2 }, else: { minimum: 2 } }, ["a", "ab", 1, 2]],
	// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
	[{ if: string, then: { minLength: 2 } }, ["a", 1]],
	[{ type: "object", properties: { a: { anyOf: [string, { type: "array", items: string }] } } }, [{ a: [1] }, { a: 1 }]],
];

test.each(rows)("%j judges as ajv does", (schema, values) => sameAsAjv(schema, ...values));

test("each keyword has a row", () => {
	const text = JSON.stringify([...rows]);
	for (const keyword of Object.keys(anything)) expect(text).toContain(`"${keyword}":`);
});

test("branches that are wrong of very many values, and lists that contain nothing right, fill no stack", () => {
	const wrong = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`a${index}`, Array.from({ length: 1_000 }, () => 1)]));
	const texts = Object.fromEntries(Object.keys(wrong).map((name) => [name, { items: { type: "string" } }]));
	for (const keyword of ["anyOf", "oneOf"]) expect(violations({ [keyword]: [{ properties: texts }] }, wrong).length).toBe(300_001);
	const needs = { required: Array.from({ length: 30 }, (_, index) => `b${index}`) };
	expect(
		violations(
			{ contains: needs },
			Array.from({ length: 10_000 }, () => ({})),
		).length,
	).toBeLessThan(1_100);
});

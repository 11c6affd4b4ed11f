import { expect, test } from "vitest";
import type { Json } from "../../openapi/document.ts";
import { saying } from "../../openapi/fixtures/spec.ts";
import { RecordedSchemas } from "./recorded-schemas.ts";

function recorded(schema: Json, components: object = {}) {
	const schemas = new RecordedSchemas(saying({}, { components: { schemas: components } }));
	const number = schemas.of([{ pointer: "/given", value: schema }]);
	return { schema: schemas.list[number], list: schemas.list };
}

const full = { "x-sensitive-data": { mask: "full" } };

test.each<[string, Json, object]>([
	["a list", { type: "string", enum: ["a"] }, { string: { mask: "full", values: ["a"] } }],
	["an open list", { "x-extensible-enum": ["a", "b"] }, { string: { mask: "full", values: ["a", "b"] } }],
	["a pattern", { pattern: "^a$", minLength: 1 }, { string: { mask: "full", patterns: ["^a$"], lengths: [1] } }],
	["a number", { type: ["integer", "null"] }, { plain: true }],
	[
		"a secret number",
		{ type: "integer", minimum: 1, maximum: 9, ...full },
		{ string: { mask: "full", isMarked: true }, plain: true, full: true, bounds: [1, 9] },
	],
	["an unmarked string", { type: "string" }, {}],
	["a marked string", { type: "string", ...full }, { string: { mask: "full", isMarked: true }, full: true }],
	["a mark that nobody knows", { "x-sensitive-data": { mask: "half" } }, { string: { mask: "full", isMarked: true }, full: true }],
	[
		"the strictest mark of several",
		{ allOf: [full, { "x-sensitive-data": { mask: "none" } }] },
		{ string: { mask: "full", isMarked: true }, full: true },
	],
	["a pattern that only decides", { not: { pattern: "^a$" } }, { string: { mask: "full", checks: ["^a$"] } }],
])("%s says what may be written", (_, schema, expected) => expect(recorded(schema).schema).toEqual(expected));

test("alternatives are one, and references are followed", () => {
	const { schema, list } = recorded(
		{ anyOf: [{ $ref: "#/components/schemas/A" }, { properties: { kind: { enum: ["b"] } } }] },
		{ A: { properties: { kind: { enum: ["a"] }, rest: {} }, additionalProperties: { type: "integer" } } },
	);
	expect(Object.keys(schema?.members ?? {})).toEqual(["kind", "rest"]);
	expect(list[schema?.members?.kind ?? -1]).toEqual({ string: { mask: "full", values: ["a", "b"] } });
	expect(list[schema?.others ?? -1]).toEqual({ plain: true });
});

test("schemas that refer to themselves end", () => {
	const { list } = recorded(
		{ $ref: "#/components/schemas/Tree" },
		{ Tree: { properties: { inner: { $ref: "#/components/schemas/Tree" } }, items: { $ref: "#/components/schemas/Tree" } } },
	);
	expect(list.length).toBeLessThan(6);
});

import { expect, test } from "vitest";
import { mapSubschemas, subschemasOf } from "./subschemas.ts";

test("the schemas directly inside a schema are listed with keyword, name or index, and pointer", () => {
	const schema = { type: "object", properties: { "a/b": { items: {} }, items: true }, anyOf: [{}, { not: {} }], items: {}, enum: [{}] };
	expect(subschemasOf(schema, "/x").map(({ keyword, key, pointer }) => [keyword, key, pointer])).toEqual([
		["properties", "a/b", "/x/properties/a~1b"],
		["properties", "items", "/x/properties/items"],
		["anyOf", 0, "/x/anyOf/0"],
		["anyOf", 1, "/x/anyOf/1"],
		["items", undefined, "/x/items"],
	]);
});

test.each([
	["a list where a map belongs", { properties: [{}] }],
	["a map where a list belongs", { allOf: { a: {} } }],
	["a value", { const: { properties: {} }, default: {}, example: {} }],
	["a word of ours", { "x-mock": { items: {} } }],
])("%s holds no schemas", (_, schema) => expect(subschemasOf(schema, "")).toEqual([]));

test("the schemas inside a keyword are changed, each with its pointer, and nothing else is", () => {
	const changed = (keyword: string, argument: Parameters<typeof mapSubschemas>[1]) =>
		mapSubschemas(keyword, argument, "/at", (_, pointer) => pointer);
	expect(changed("items", {})).toBe("/at");
	expect(changed("anyOf", [{}, {}])).toEqual(["/at/0", "/at/1"]);
	expect(changed("properties", { "a/b": {} })).toEqual({ "a/b": "/at/a~1b" });
	expect(changed("properties", {})).toEqual({});
	expect(changed("enum", [{}])).toEqual([{}]);
	expect(changed("required", ["a"])).toEqual(["a"]);
	expect(mapSubschemas("additionalProperties", false, "", (schema) => schema)).toBe(false);
});

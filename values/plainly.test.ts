import { expect, test } from "vitest";
import type { Json, JsonObject } from "../scripts/generate/spec.ts";
import { some, tried } from "./fixtures/values.ts";
import { plainly } from "./plainly.ts";

function valuesOf(schema: JsonObject): Json[] {
	const { values, shape } = tried(schema);
	const made = plainly(values, shape, 0);
	return made === undefined ? [] : some(made, 100);
}

test.each<[JsonObject, Json[]]>([
	[{ const: "a" }, ["a"]],
	[{ enum: ["a", 1, null] }, ["a", 1, null]],
	[{ type: "string", enum: ["a", 1] }, ["a"]],
	[{ type: "string", "x-extensible-enum": ["a", "b"] }, ["a", "b"]],
	[{ type: ["null", "boolean"] }, [null, true, false]],
])("%j has only the values that it names", (schema, expected) => {
	expect(new Set(valuesOf(schema))).toEqual(new Set(expected));
});

test("values of each type that a schema allows are made", () => {
	const types = new Set(
		valuesOf({ type: ["integer", "string", "array", "object"] }).map((value) => (Array.isArray(value) ? "array" : typeof value)),
	);
	expect(types).toEqual(new Set(["number", "string", "array", "object"]));
});

test("a fixed value that its type forbids leaves none", () => {
	expect(valuesOf({ type: "string", const: 1 })).toEqual([]);
});

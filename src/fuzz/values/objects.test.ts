import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../openapi/document.ts";
import { some, tried } from "../fixtures/values.ts";
import { type Held, objects } from "./objects.ts";

function objectsOf(schema: JsonObject, { held, missing, depth = 0 }: { held?: Held; missing?: string; depth?: number } = {}): JsonObject[] {
	const { values, shape } = tried({ type: "object", ...schema });
	const made = objects(values, shape, depth, held, missing);
	return made === undefined ? [] : (some(made, 100) as JsonObject[]);
}
const namesIn = (all: JsonObject[]) => new Set(all.flatMap(Object.keys));

const properties: JsonObject = { a: { type: "string" }, b: { type: "integer" } };

test("required members are always there, the others sometimes, and none that nobody declares", () => {
	const made = objectsOf({ properties, required: ["a"] });
	expect(made.every((each) => "a" in each)).toBe(true);
	expect(new Set(made.map((each) => "b" in each))).toEqual(new Set([true, false]));
	expect(namesIn(made)).toEqual(new Set(["a", "b"]));
});

test("a member may be given, also one that JavaScript knows, and a required one left out", () => {
	const held = { name: "__proto__", values: fc.constant<Json>(7) };
	const made = objectsOf({ properties, required: ["a"] }, { held, missing: "a" });
	expect(made.every((each) => Object.hasOwn(each, "__proto__") && !Object.hasOwn(each, "a"))).toBe(true);
});

test("a required member that cannot be leaves no object, an optional one only itself out", () => {
	expect(objectsOf({ properties: { a: false }, required: ["a"] })).toEqual([]);
	expect(objectsOf({ properties: { a: false } })).toContainEqual({});
});

describe("members that nobody declares", () => {
	test("keep what is asked of them, where it is asked", () => {
		const others = objectsOf({ properties, additionalProperties: { type: "boolean" } }).flatMap((each) =>
			Object.entries(each).filter(([name]) => !(name in properties)),
		);
		expect(others.length).toBeGreaterThan(0);
		expect(others.filter(([, value]) => typeof value !== "boolean")).toEqual([]);
	});

	test("have names like a pattern, with its values", () => {
		const members = objectsOf({ patternProperties: { "^x-": { const: 1 } }, additionalProperties: false }).flatMap(Object.entries);
		expect(members.length).toBeGreaterThan(0);
		expect(members.filter(([name, value]) => !name.startsWith("x-") || value !== 1)).toEqual([]);
	});

	test("have names that a schema of names asks for, also one that does not say that they are strings", () => {
		const names = [...namesIn(objectsOf({ propertyNames: { minLength: 9 }, additionalProperties: {} }))];
		expect(names.some((name) => name.length >= 9)).toBe(true);
	});

	test("are as many as a schema asks for", () => {
		expect(objectsOf({ additionalProperties: {}, minProperties: 2 }).every((each) => Object.keys(each).length >= 2)).toBe(true);
	});
});

test("deep inside only what is required holds more", () => {
	const nested = { properties: { inner: { type: "object" }, flat: { type: "integer" } } };
	expect(namesIn(objectsOf(nested, { depth: 5 }))).toEqual(new Set(["flat"]));
	expect(namesIn(objectsOf({ ...nested, required: ["inner"] }, { depth: 5 }))).toEqual(new Set(["inner", "flat"]));
});

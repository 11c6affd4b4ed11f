import { describe, expect, test } from "vitest";
import type { JsonObject } from "../scripts/generate/spec.ts";
import { tried } from "./fixtures/values.ts";
import { meantBy, shapesOf } from "./shape.ts";

const at = "/components/schemas/Tried";

/** The parts of each way to keep a schema, a branch with a question mark. */
function waysOf(schema: JsonObject, schemas: JsonObject = {}): string[] {
	const { values, demand } = tried(schema, schemas);
	return shapesOf(values.spec, demand).map((shape) =>
		shape.map(({ place, isBranch }) => `${place.replace(at, "") || "."}${isBranch ? "?" : ""}`).join(" "),
	);
}

describe("the ways to keep a schema:", () => {
	test("all its parts at once, references followed", () => {
		expect(waysOf({ $ref: "#/components/schemas/Kind", allOf: [{}, {}] }, { Kind: {} })).toEqual([
			". /components/schemas/Kind /allOf/0 /allOf/1",
		]);
	});

	test("each alternative of an anyOf, and each pair of them", () => {
		expect(waysOf({ anyOf: [{}, {}] })).toEqual([". /anyOf/0?", ". /anyOf/1?", ". /anyOf/0? /anyOf/1?"]);
	});

	test("no pair of alternatives that no type keeps", () => {
		expect(waysOf({ anyOf: [{ type: "string" }, { type: "null" }] })).toEqual([". /anyOf/0?", ". /anyOf/1?"]);
		expect(waysOf({ type: "object", anyOf: [{ type: "string" }] })).toEqual([]);
	});

	test("one alternative of a oneOf", () => expect(waysOf({ oneOf: [{}, {}] })).toEqual([". /oneOf/0?", ". /oneOf/1?"]));

	test("a condition with what follows from it, or else the other", () => {
		expect(waysOf({ if: {}, else: {} })).toEqual([". /if?", ". /else?"]);
	});

	test("none of a schema that refuses everything", () => {
		expect(waysOf({ allOf: [false] })).toEqual([]);
		expect(waysOf({ allOf: [true] })).toEqual(["."]);
	});
});

test("a reference that leads nowhere is refused", () => {
	expect(() => waysOf({ $ref: "#/components/schemas/Nobody" })).toThrow(
		"$ref #/components/schemas/Nobody leads nowhere in this file; correct it",
	);
	expect(() => waysOf({ $ref: "other.yaml" })).toThrow("leads nowhere in this file");
	expect(() => waysOf({ allOf: ["string"] })).toThrow("expected a schema, an object");
});

test("a schema that is nothing but a reference means what it leads to", () => {
	const $ref = "#/components/schemas/Kind";
	const { values } = tried({}, { Kind: { type: "string" } });
	const meant = (schema: JsonObject) => meantBy(values.spec, [{ schema, place: "/x" }])[0];
	expect(meant({ $ref })).toEqual({ schema: { type: "string" }, place: "/components/schemas/Kind" });
	expect(meant({ $ref, type: "string" })?.place).toBe("/x");
});

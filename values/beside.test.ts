import fc from "fast-check";
import { expect, test } from "vitest";
import type { JsonObject } from "../scripts/generate/spec.ts";
import { type Local, stepsBeside } from "./beside.ts";
import { some, tried } from "./fixtures/values.ts";

/** Puts a mark in the place of every string. */
const local: Local = ({ shape }) =>
	shape.flatMap(({ schema, place }) =>
		schema.type === "string" ? [{ keyword: "type", pointer: "", place, values: fc.constant("MARK") }] : [],
	);

function stepsOf(schema: JsonObject, schemas: JsonObject = {}) {
	const { values, demand } = tried(schema, schemas);
	return stepsBeside(values, demand, local, () => true);
}
const at = "/components/schemas/Tried";
const text = { type: "string" };

test("a step is taken at each place inside a value, which holds it there", () => {
	const steps = stepsOf({
		type: "object",
		properties: { "a/b": text, list: { type: "array", items: text } },
		additionalProperties: text,
	});
	expect(steps.map(({ pointer, place }) => [pointer, place.replace(at, "")])).toEqual([
		["/a~1b", "/properties/a~1b"],
		["/list/0", "/properties/list/items"],
		["/extra", "/additionalProperties"],
	]);
	for (const value of some(steps[1]?.values ?? fc.constant(null), 20)) expect(value).toHaveProperty(["list", 0], "MARK");
});

test("of what alternatives hold, another alternative may be reported", () => {
	const [step] = stepsOf({ type: "object", properties: { a: { anyOf: [{ type: "object", properties: { b: text } }, { type: "null" }] } } });
	expect(step).toMatchObject({ pointer: "/a/b", within: "/a" });
});

test("a step that does not pass is none", () => {
	const { values, demand } = tried({ type: "object", anyOf: [{ properties: { a: text } }] });
	expect(stepsBeside(values, demand, local, () => false)).toEqual([]);
});

test("a schema that holds itself is entered once more, and ends", () => {
	const Node = { type: "object", properties: { word: text, next: { $ref: "#/components/schemas/Node" } } };
	const pointers = stepsOf({ $ref: "#/components/schemas/Node" }, { Node }).map(({ pointer }) => pointer);
	expect(pointers).toEqual(expect.arrayContaining(["/word", "/next/word"]));
	expect(pointers.length).toBeLessThan(5);
});

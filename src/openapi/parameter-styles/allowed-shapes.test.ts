import { describe, expect, test } from "vitest";
import { specOf } from "../fixtures/spec.ts";
import { shapesOf } from "./allowed-shapes.ts";
import { membersOf, nestedIn } from "./members.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const schemas = {
	Text: { type: "string" },
	List: { type: "array", items: ref("Text") },
	Point: { allOf: [ref("X"), { properties: { y: {} } }] },
	X: { type: "object", properties: { x: {} } },
	Loop: { anyOf: [ref("Loop"), ref("Text")] },
};
const at = (schema: object) => {
	const spec = specOf({ components: { schemas: { ...schemas, It: schema } } });
	return [spec, { value: schema as never, pointer: "/components/schemas/It" }] as const;
};

describe("a schema allows the shapes", () => {
	test.each<[object, string[]]>([
		[{ type: "integer" }, ["value"]],
		[{ type: ["array", "null"] }, ["array"]],
		[{ type: ["object", "string", "array"] }, ["value", "array", "object"]],
		[{ type: "null" }, ["value"]],
		[ref("List"), ["array"]],
		[ref("Point"), ["object"]],
		[ref("Loop"), ["value"]],
		[{ anyOf: [ref("Text"), ref("List")] }, ["value", "array"]],
		[{ oneOf: [ref("Text"), ref("List")], type: "string" }, ["value"]],
		[{ allOf: [{ type: ["string", "array"] }, { type: ["integer", "array"] }] }, ["value", "array"]],
		[{ const: [1] }, ["array"]],
		[{ enum: ["a", null, { b: 1 }] }, ["value", "object"]],
		[{ properties: { a: {} } }, ["object"]],
		[{ allOf: [{ items: {} }] }, ["array"]],
		[{ anyOf: [{ minLength: 1 }, ref("List")] }, ["value", "array"]],
		[{}, ["value"]],
	])("%j: %j", (schema, shapes) => expect(shapesOf(...at(schema))).toEqual(shapes));
});

test("the members of an object are those of all its schemas", () => {
	expect(membersOf(...at(ref("Point")))).toEqual({ names: ["x", "y"], others: false });
	expect(membersOf(...at({ anyOf: [ref("X"), { additionalProperties: true }] }))).toEqual({ names: ["x"], others: true });
	expect(membersOf(...at({ ...schemas.X, unevaluatedProperties: false }))).toEqual({ names: ["x"], others: false });
	expect(membersOf(...at({ ...schemas.X, if: { properties: { z: {} } } }))).toEqual({ names: ["x"], others: false });
});

test("an array or an object in another is found where it is written", () => {
	expect(nestedIn(...at(ref("Point")))).toBeUndefined();
	expect(nestedIn(...at(ref("List")))).toBeUndefined();
	expect(nestedIn(...at({ type: "array", items: ref("X") }))?.pointer).toBe("/components/schemas/It/items");
	expect(nestedIn(...at({ type: "object", additionalProperties: ref("List") }))?.pointer).toBe(
		"/components/schemas/It/additionalProperties",
	);
});

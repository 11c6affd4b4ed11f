import { describe, expect, test } from "vitest";
import { specOf } from "../fixtures/spec.ts";
import { shapeOf, shapesOf } from "./allowed-shapes.ts";
import { declaredMembers, membersOf, nestedIn } from "./members.ts";

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

describe("a field of a form or a header is written in the shape", () => {
	test.each<[string, object, string | undefined]>([
		["of its type", { type: "string" }, "value"],
		["of its types, an array before all", { type: ["object", "array", "null"] }, "array"],
		["of its types, an object before a text", { type: ["string", "object"] }, "object"],
		["of its keywords where no type is said", { properties: { a: { items: {} } } }, "object"],
		["behind references and combinations", { anyOf: [ref("List"), { type: "null" }] }, "array"],
		["of its text, whatever that encodes", { type: "string", contentSchema: { type: "object" } }, "value"],
		["of null, which is one text", { type: "null" }, "value"],
		["of nothing that is only asked or denied", { not: { type: "array" }, if: { type: "array" } }, undefined],
		["of no type", {}, undefined],
	])("%s", (_, schema, shape) => expect(shapeOf(...at(schema))).toBe(shape));

	test("that any of its schemas tells", () => {
		const [spec, schema] = at({ allOf: [{ properties: { a: {}, b: {} } }, { properties: { a: ref("List") } }] });
		const members = [...declaredMembers(spec, schema)].map(([name, schemas]) => [name, shapeOf(spec, ...schemas)]);
		expect(members).toEqual([
			["a", "array"],
			["b", undefined],
		]);
	});
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

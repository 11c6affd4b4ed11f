import { expect, test } from "vitest";
import { specOf } from "../../openapi/fixtures/spec.ts";
import { nestedIn, shapesIn } from "./shapes.ts";

const list = { type: "array", items: { type: "object", properties: { b: {} } } };
const shapes = (value: object, schemas: object = {}) =>
	shapesIn(specOf({ components: { schemas: { Tried: value, ...schemas } } }), {
		value: value as never,
		pointer: "/components/schemas/Tried",
	});

test.each<[string, object, object]>([
	["of its type", { type: "string" }, { "": "value" }],
	["of its types, an array before all", { type: ["object", "array", "null"] }, { "": "array" }],
	["of its types, an object before a text", { type: ["string", "object"] }, { "": "object" }],
	["of its keywords where no type is said", { properties: { a: { items: {} } } }, { "": "object", "/a": "array" }],
	[
		"behind references and combinations",
		{ anyOf: [{ $ref: "#/components/schemas/List" }, { type: "null" }] },
		{ "": "array", "/*": "object" },
	],
	[
		"of its parts",
		{ type: "object", properties: { a: { type: "integer" }, "b/c": list } },
		{ "": "object", "/a": "value", "/b~1c": "array", "/b~1c/*": "object" },
	],
	["and nothing of what is only asked or denied", { not: { type: "array" }, if: { type: "array" } }, {}],
	["and nothing of no type", {}, {}],
])("a schema has the shape %s", (_, value, expected) => expect(Object.fromEntries(shapes(value, { List: list }))).toEqual(expected));

test("what is nested is an array or an object inside another", () => {
	const found = shapes({ type: "object", properties: { a: { type: "array", items: { type: "integer" } }, ab: list } });
	expect(["", "/a", "/ab"].map((pointer) => nestedIn(found, pointer))).toEqual(["/a", undefined, "/ab/*"]);
});

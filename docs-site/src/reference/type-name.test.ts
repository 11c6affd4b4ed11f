import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/openapi/document.ts";
import { componentName, typeName } from "./type-name.ts";

test.each<[JsonObject, string]>([
	[{ type: "string" }, "string"],
	[{ type: ["string", "null"] }, "string | null"],
	[{ type: "array", items: { type: "integer" } }, "integer[]"],
	[{ type: "array", items: {} }, "object[]"],
	[{ type: "array", items: true }, "array"],
	[{ anyOf: [{ $ref: "#/components/schemas/Lamp" }, { type: "null" }, {}, true] }, "Lamp | null | any | any"],
	[{ oneOf: [{ type: "string" }] }, "string"],
	[{ const: 7 }, "number"],
	[{ const: null }, "null"],
	[{ allOf: [{}, { $ref: "#/components/schemas/Lamp" }] }, "Lamp"],
	[{ properties: {} }, "object"],
	[{ required: ["a"] }, "any"],
])("%j is a %s", (schema, type) => expect(typeName(schema, undefined)).toBe(type));

test("a component without a type goes by its name", () => {
	expect([typeName({}, "Lamp"), typeName({ type: "object" }, "Lamp")]).toEqual(["Lamp", "object"]);
});

test.each([
	["#/components/schemas/Lamp", "Lamp"],
	["#/components/schemas/Lamp/properties/a~1b", "Lamp/properties/a/b"],
	["#/paths/~1lamps/get", "#/paths//lamps/get"],
])("%s is called %s", (reference, name) => expect(componentName(reference)).toBe(name));

import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/openapi/document.ts";
import { componentName, typeName } from "./type-name.ts";

test.each<[JsonObject, string]>([
	[{ type: "string" }, "string"],
	[{ type: ["string", "null"] }, "string | null"],
	[{ type: "array", items: { type: "integer" } }, "integer[]"],
	[{ type: "array", items: { $ref: "#/components/schemas/Lamp" } }, "object[]"],
	[{ anyOf: [{ $ref: "#/components/schemas/Lamp" }, { type: ["null"] }, true] }, "Lamp | null | any"],
	[{ const: null }, "null"],
	[{ const: 7 }, "number"],
	[{ allOf: [{}, { $ref: "#/components/schemas/Lamp" }] }, "Lamp"],
	[{ properties: {} }, "object"],
	[{}, "any"],
])("the type of %j is written as %s", (schema, name) => expect(typeName(schema, undefined)).toBe(name));

test("a schema that says no type has the name of its component", () => expect(typeName({}, "Lamp")).toBe("Lamp"));

test("a part of a component has the way to it, decoded", () =>
	expect(componentName("#/components/schemas/Lamp/properties/a~1b")).toBe("Lamp/properties/a/b"));

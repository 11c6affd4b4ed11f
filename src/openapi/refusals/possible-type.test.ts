import { describe, expect, test } from "vitest";
import { mayBe } from "./possible-type.ts";

const document = {
	components: { schemas: { Text: { type: "string" }, Flag: { type: "boolean" }, Loop: { $ref: "#/components/schemas/Loop" } } },
};

describe("a string may keep", () => {
	test.each([
		[true],
		[{}],
		[{ type: ["null", "string"] }],
		[{ properties: {} }],
		[{ enum: [1, "a"] }],
		[{ oneOf: [{ type: "object" }, { const: "a" }] }],
		[{ $ref: "#/components/schemas/Text" }],
		[{ $ref: "#/components/schemas/Loop" }],
	])("%j", (schema) => expect(mayBe(document, schema, "string")).toBe(true));
});

describe("no string can keep", () => {
	test.each([
		[false],
		[{ type: ["null", "object"] }],
		[{ enum: [1, null] }],
		[{ const: 1 }],
		[{ allOf: [{}, { type: "array" }] }],
		[{ anyOf: [{ type: "object" }, false] }],
		[{ oneOf: [{ type: "number" }] }],
		[{ $ref: "#/components/schemas/Flag" }],
	])("%j", (schema) => expect(mayBe(document, schema, "string")).toBe(false));
});

test("a form is an object", () => {
	expect([mayBe(document, { type: "object" }, "object"), mayBe(document, { type: "string" }, "object")]).toEqual([true, false]);
});

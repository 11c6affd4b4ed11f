import { expect, test } from "vitest";
import { flatSchema } from "./flat-schema.ts";

const document = {
	components: { schemas: { Loaf: { type: "object", required: ["flour"], properties: { flour: { enum: ["rye", "oat"] } } } } },
};
const $ref = "#/components/schemas/Loaf";
const flat = (schema: Record<string, unknown>, nth = 0) => flatSchema(schema, document, nth);

test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
	[
		"a reference with demands of its own",
		{ $ref, required: ["salt"] },
		{ ...document.components.schemas.Loaf, required: ["salt", "flour"] },
	],
	[
		"bounds",
		{
			allOf: [
				{ minimum: 1, maxLength: 9 },
				{ minimum: 2, maxLength: 3 },
			],
		},
		{ minimum: 2, maxLength: 3 },
	],
	["types", { type: ["string", "null"], allOf: [{ type: "string" }] }, { type: ["string"] }],
	["values", { enum: ["a", "b"], allOf: [{ enum: ["b", "c"] }] }, { enum: ["b"] }],
	[
		"members of the same name",
		{ properties: { a: { type: "integer" } }, allOf: [{ properties: { a: { minimum: 2 } } }] },
		{ properties: { a: { allOf: [{ type: "integer" }, { minimum: 2 }] } } },
	],
	[
		"items",
		{ items: { type: "integer" }, allOf: [{ items: { minimum: 2 } }] },
		{ items: { allOf: [{ type: "integer" }, { minimum: 2 }] } },
	],
	// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
	["both branches of a condition", { if: {}, then: { minimum: 1 }, else: { maximum: 3 } }, { minimum: 1, maximum: 3 }],
	[
		"no example of a part for the whole",
		{ allOf: [{ example: { a: 1 } }, { minProperties: 1, default: 2 }] },
		{ minProperties: 1, default: 2 },
	],
])("%s are one", (_, schema, whole) => {
	expect(flat(schema)).toEqual(whole);
});

test("of alternatives the nth counts, and null only where there is nothing else", () => {
	const schema = { oneOf: [{ type: "null" }, { minimum: 1 }, { minimum: 2 }] };
	expect([flat(schema), flat(schema, 1), flat(schema, 2), flat({ anyOf: [{ type: "null" }] })]).toEqual([
		{ minimum: 1 },
		{ minimum: 2 },
		{ minimum: 1 },
		{ type: "null" },
	]);
});

test("a schema that is put together of itself has an end", () => {
	const endless: Record<string, unknown> = { type: "object" };
	endless.allOf = [endless];
	expect(flat(endless)).toEqual({ type: "object" });
});

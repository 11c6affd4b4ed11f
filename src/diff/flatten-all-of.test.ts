import { describe, expect, test } from "vitest";
import type { JsonObject } from "../openapi/document.ts";
import { flattenAllOf } from "./flatten-all-of.ts";

const schemas = {
	Named: { type: "object", description: "A name.", required: ["name"], properties: { name: { type: "string" } } },
	Closed: { type: "object", additionalProperties: false, properties: { name: { type: "string" } } },
	Both: { allOf: [{ $ref: "#/components/schemas/Named" }, { required: ["id"], properties: { id: { type: "integer" } } }] },
	Tree: { allOf: [{ $ref: "#/components/schemas/Tree" }, { type: "object" }] },
	Alias: { $ref: "#/components/schemas/Named" },
};
const named = { $ref: "#/components/schemas/Named" };

function flat(schema: JsonObject): JsonObject {
	const document = structuredClone({ components: { schemas: { ...schemas, Tried: schema } } }) as JsonObject;
	flattenAllOf(document);
	return (document.components as { schemas: { Tried: JsonObject } }).schemas.Tried;
}

describe("one schema stands in the place of", () => {
	test.each<[string, JsonObject, JsonObject]>([
		["a list of one, whose reference stays", { allOf: [named] }, named],
		["a list of one with words beside it", { description: "Mine.", allOf: [named] }, { description: "Mine.", ...named }],
		["a list of one that is closed", { allOf: [schemas.Closed] }, schemas.Closed],
		[
			"two, one of which has a name; the words of the place itself count",
			{ description: "Mine.", allOf: [named, { properties: { id: { type: "integer" } } }] },
			{ ...schemas.Named, description: "Mine.", properties: { name: { type: "string" }, id: { type: "integer" } } },
		],
		[
			"a list within another, by its name",
			{ allOf: [{ $ref: "#/components/schemas/Both" }, { minProperties: 1 }] },
			{ ...schemas.Named, required: ["name", "id"], properties: { name: { type: "string" }, id: { type: "integer" } }, minProperties: 1 },
		],
		[
			"a name for a name",
			{ allOf: [{ $ref: "#/components/schemas/Alias" }, { minProperties: 1 }] },
			{ ...schemas.Named, minProperties: 1 },
		],
	])("%s", (_, schema, expected) => expect(flat(schema)).toEqual(expected));
});

describe("there stay as they are", () => {
	test.each<[string, JsonObject]>([
		["two bounds of one kind", { allOf: [{ minimum: 1 }, { minimum: 2 }] }],
		["two schemas of one property", { allOf: [named, { properties: { name: { minLength: 1 } } }] }],
		["a closed schema beside another, which closes its own properties alone", { allOf: [{ $ref: "#/components/schemas/Closed" }, named] }],
		["what leads back to itself", { allOf: [{ $ref: "#/components/schemas/Tree" }, named] }],
		["a reference that leads nowhere", { allOf: [{ $ref: "#/components/schemas/None" }, named] }],
		["a list of nothing", { allOf: [] }],
	])("%s", (_, schema) => expect(flat(schema)).toEqual(schema));
});

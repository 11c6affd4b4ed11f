import { expect, test } from "vitest";
import { type Json, type JsonObject, parseSpec } from "../openapi/document.ts";
import { namingEachOther } from "../openapi/fixtures/naming-each-other.ts";
import { schemaMutants } from "./schema-mutants.ts";
import { Walk } from "./walk/walk.ts";

const mutantsIn = (schemas: JsonObject, walk = new Walk(parseSpec("lantern", JSON.stringify({ components: { schemas } })))) => [
	...schemaMutants(walk, {
		...{ schema: schemas.Lantern, pointer: "/components/schemas/Lantern" },
		...{ at: "/response/body", use: "see 200" },
	}),
];

const bounded: JsonObject = { maximum: 9 };
const dropped = (schema: Json, more: JsonObject = {}) =>
	mutantsIn({ Lantern: schema, ...more })
		.filter(({ operator }) => operator === "drop bound")
		.map((mutant) => ({ ...mutant, where: mutant.id.replace("/components/schemas/", "") }));

test.each<[string, Json, string, string]>([
	["a property", { properties: { size: bounded } }, "Lantern/properties/size", "/response/body/size"],
	["an item", { items: bounded }, "Lantern/items", "/response/body/*"],
	["any other member", { additionalProperties: bounded }, "Lantern/additionalProperties", "/response/body/*"],
	["an alternative", { anyOf: [{}, bounded] }, "Lantern/anyOf/1", "/response/body"],
	["a condition", { allOf: [bounded] }, "Lantern/allOf/0", "/response/body"],
	["an item of a property", { properties: { list: { items: bounded } } }, "Lantern/properties/list/items", "/response/body/list/*"],
])("the schema of %s is changed where it is written, and killed where it judges", (_, schema, pointer, at) => {
	expect(dropped(schema)).toMatchObject([
		{ where: `${pointer}/maximum drop bound: maximum`, killer: `see 200 with 10 at ${at}`, class: "loosening" },
	]);
});

test("under a not, what loosens tightens, and under two it loosens again", () => {
	expect(dropped({ not: bounded })).toMatchObject([{ class: "tightening" }]);
	expect(dropped({ not: { not: bounded } })).toMatchObject([{ class: "loosening" }]);
});

test("a schema that is referred to is changed at its own place, once, though it refers to itself", () => {
	const loop: JsonObject = { ...bounded, properties: { next: { $ref: "#/components/schemas/Loop" } } };
	const found = dropped(
		{ properties: { a: { $ref: "#/components/schemas/Loop" }, b: { $ref: "#/components/schemas/Loop" } } },
		{ Loop: loop },
	);
	expect(found).toMatchObject([{ where: "Loop/maximum drop bound: maximum", killer: "see 200 with 10 at /response/body/a" }]);
});

test("the document of a mutant has the changed schema in its place", () => {
	const [mutant] = dropped({ properties: { size: bounded } });
	expect(mutant?.document()).toEqual({ components: { schemas: { Lantern: { properties: { size: {} } } } } });
});

test("what is no schema has no mutants", () => {
	expect(mutantsIn({ Lantern: true })).toEqual([]);
});

test.each(["properties", "layers", "anyOf"] as const)(
	"a dozen schemas that name each other (%s) are changed once each, in a moment",
	(kind) => {
		const { components } = namingEachOther(12, kind, bounded);
		const { schemas } = components as { schemas: JsonObject };
		expect(dropped({ $ref: "#/components/schemas/S0" }, schemas)).toMatchObject([
			{ where: "S11/properties/last/maximum drop bound: maximum" },
		]);
	},
);

import { expect, test } from "vitest";
import type { JsonObject } from "../../openapi/document.ts";
import { some, tried } from "../fixtures/values.ts";
import { driftingValues } from "./drifting.ts";

function strangersOf(schema: JsonObject, schemas: JsonObject = {}) {
	const { values, demand } = tried(schema, schemas);
	const strangers = driftingValues(values, demand);
	for (const { values: strange } of strangers) expect(some(strange, 20).filter((value) => !values.oracle.holds(demand, value))).toEqual([]);
	return strangers.map(({ keyword, pointer, place }) => `${keyword} ${pointer} ${place.replace("/components/schemas/", "")}`);
}

test("a member that nobody declares keeps the schema, and is to be declared where its object is written", () => {
	const inner = { type: "object", properties: { word: { type: "string" } } };
	expect(strangersOf({ type: "object", properties: { inner } })).toEqual([
		"unknown-member /unknown Tried",
		"unknown-member /a.b-c Tried",
		"unknown-member /имя Tried",
		"unknown-member /inner/unknown Tried/properties/inner",
		"unknown-member /inner/a.b-c Tried/properties/inner",
		"unknown-member /inner/имя Tried/properties/inner",
	]);
	expect(strangersOf({ type: "object", properties: { inner: { $ref: "#/components/schemas/Kind" } } }, { Kind: inner })).toContain(
		"unknown-member /inner/unknown Kind",
	);
});

test.each<JsonObject>([
	{ type: "string" },
	{ type: "object", additionalProperties: true },
	{ type: "object", additionalProperties: false },
	{ type: "object", patternProperties: { "^x": {} } },
	{},
])("%j knows every member, or none", (schema) => expect(strangersOf(schema)).toEqual([]));

test("a new value of an open set keeps the schema and is none of its known ones", () => {
	const { values, demand } = tried({ type: "string", "x-extensible-enum": ["a", "b"] });
	const [stranger] = driftingValues(values, demand);
	expect(stranger).toMatchObject({ keyword: "unknown-value", pointer: "", place: "/components/schemas/Tried/x-extensible-enum" });
	expect(stranger === undefined ? [] : some(stranger.values, 100).filter((value) => value === "a" || value === "b")).toEqual([]);
});

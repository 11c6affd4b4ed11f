import { expect, test } from "vitest";
import type { JsonObject } from "../../openapi/document.ts";
import { tried } from "../fixtures/values.ts";
import { argumentsOf, bound, itemDemand, listOf, memberDemand, namesIn, requiredIn, takesMore } from "./schema.ts";

const shapeOf = (schema: JsonObject) => tried(schema).shape;
const at = "/components/schemas/Tried";
const placesOf = (demand: { place: string }[]) => demand.map(({ place }) => place.replace(at, ""));

test("each part says its argument where it is written", () => {
	const shape = shapeOf({ minLength: 1, allOf: [{ minLength: 3 }] });
	expect(argumentsOf(shape, "minLength").map(({ argument, place }) => [argument, place])).toEqual([
		[1, `${at}/minLength`],
		[3, `${at}/allOf/0/minLength`],
	]);
	expect([bound(shape, "minLength", Math.max), bound(shape, "maxLength", Math.min)]).toEqual([3, undefined]);
});

test("what is no list has no items", () => expect([listOf("a"), listOf(undefined), listOf([1])]).toEqual([[], [], [1]]));

test("a member is asked by its own schema and those of names like it, any other by what is said of the rest", () => {
	const shape = shapeOf({
		properties: { "a/b": {}, toString: {} },
		patternProperties: { "^a": {} },
		additionalProperties: { type: "string" },
		unevaluatedProperties: {},
	});
	expect(placesOf(memberDemand(shape, "a/b"))).toEqual(["/properties/a~1b", "/patternProperties/^a"]);
	expect(placesOf(memberDemand(shape, "another"))).toEqual(["/patternProperties/^a"]);
	expect(placesOf(memberDemand(shape, "x"))).toEqual(["/additionalProperties", "/unevaluatedProperties"]);
	expect(placesOf(memberDemand(shapeOf({ properties: {} }), "toString"))).toEqual([]);
});

test("what one part declares is additional to another, and not unevaluated", () => {
	const shape = shapeOf({ unevaluatedProperties: {}, allOf: [{ properties: { a: {} } }, { additionalProperties: {} }] });
	expect(placesOf(memberDemand(shape, "a"))).toEqual(["/allOf/0/properties/a", "/allOf/1/additionalProperties"]);
});

test("an item is asked by the schema of its place, or that of all others", () => {
	const shape = shapeOf({ prefixItems: [{}, {}], items: { type: "string" } });
	expect([0, 1, 2].map((index) => placesOf(itemDemand(shape, index)))).toEqual([["/prefixItems/0"], ["/prefixItems/1"], ["/items"]]);
});

test("names and required members are those of all parts", () => {
	const shape = shapeOf({ properties: { a: {} }, required: ["a"], allOf: [{ properties: { a: {}, b: {} }, required: ["c"] }] });
	expect([namesIn(shape), [...requiredIn(shape)]]).toEqual([
		["a", "b"],
		["a", "c"],
	]);
});

test.each<[JsonObject, boolean]>([
	[{ type: "object" }, false],
	[{ additionalProperties: {} }, true],
	[{ additionalProperties: { type: "string" }, allOf: [{ unevaluatedProperties: false }] }, false],
	[{ additionalProperties: false }, false],
])("%j takes members that it does not declare: %s", (schema, takes) => expect(takesMore(shapeOf(schema))).toBe(takes));

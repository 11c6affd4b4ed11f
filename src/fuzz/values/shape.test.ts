import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../openapi/document.ts";
import { namingEachOther } from "../../openapi/fixtures/naming-each-other.ts";
import { part, place, tried } from "../fixtures/fake-data.ts";
import { argumentsOf, bound, itemDemand, memberDemand, namesIn, requiredIn, takesMore } from "./schema.ts";
import { meantBy, shapesOf } from "./shape.ts";
import { typesOf } from "./types.ts";

const parts = (...schemas: JsonObject[]) => schemas.map((schema, index) => part(schema, `/${index}`));

describe("the types that all parts allow", () => {
	test.each<[string, JsonObject[], string[]]>([
		["are all where none is named, and a number may be an integer", [{}], ["null", "boolean", "number", "string", "array", "object"]],
		["are those that each names", [{ type: ["string", "null"] }, { type: ["null", "object"] }], ["null"]],
		["are integers where one part says number", [{ type: "number" }, { type: "integer" }], ["integer"]],
		["are none where the parts do not agree", [{ type: "string" }, { type: "number" }], []],
	])("%s", (_, schemas, types) => expect(typesOf(parts(...schemas))).toEqual(types));
});

describe("what the parts say at a keyword", () => {
	const shape = parts(
		{ minimum: 3, required: ["a"], properties: { a: true, b: true } },
		{ minimum: 5, required: ["a", "c"], properties: { b: true } },
		{ minimum: "7" },
	);

	test("has the place where each is written", () => {
		expect(argumentsOf(shape, "minimum").map(({ argument, place }) => [argument, place])).toEqual([
			[3, "/0/minimum"],
			[5, "/1/minimum"],
			["7", "/2/minimum"],
		]);
	});

	test("is one bound, of the numbers alone", () => {
		expect([bound(shape, "minimum", Math.max), bound(shape, "minimum", Math.min)]).toEqual([5, 3]);
		expect(bound(shape, "maximum", Math.min)).toBeUndefined();
	});

	test("names each member once", () => {
		expect(namesIn(shape)).toEqual(["a", "b"]);
		expect([...requiredIn(shape)]).toEqual(["a", "c"]);
	});
});

describe("a member is asked", () => {
	const own = {
		properties: { "a/b": { minLength: 1 } },
		patternProperties: { "^a": { maxLength: 9 } },
		additionalProperties: { type: "null" },
	};
	const shape = parts(own, { additionalProperties: { type: "string" }, unevaluatedProperties: { type: "boolean" } });

	test.each([
		[
			"its own schema, that of names like it, and of any other in each part that does not know it",
			"a/b",
			["/0/properties/a~1b", "/0/patternProperties/^a", "/1/additionalProperties"],
		],
		["that of any other where no part knows it", "z", ["/0/additionalProperties", "/1/additionalProperties", "/1/unevaluatedProperties"]],
		[
			"nothing that JavaScript knows of every object",
			"toString",
			["/0/additionalProperties", "/1/additionalProperties", "/1/unevaluatedProperties"],
		],
	])("%s", (_, name, places) => expect(memberDemand(shape, name).map((each) => each.place)).toEqual(places));
});

test("an item is asked what its index says, and what every other item is asked behind those", () => {
	const shape = parts({ prefixItems: [{ type: "string" }], items: { type: "null" } }, { items: { minLength: 1 } }, {});
	expect(itemDemand(shape, 0).map((each) => each.place)).toEqual(["/0/prefixItems/0", "/1/items"]);
	expect(itemDemand(shape, 1).map((each) => each.place)).toEqual(["/0/items", "/1/items"]);
});

describe("other members", () => {
	test.each<[string, JsonObject[], boolean]>([
		["come where they are asked something", [{ additionalProperties: { type: "string" } }], true],
		["come where they are plainly allowed", [{ unevaluatedProperties: true }], true],
		["do not come where nobody speaks of them", [{ properties: { a: true } }], false],
		["do not come where one part refuses them", [{ additionalProperties: true }, { unevaluatedProperties: false }], false],
	])("%s", (_, schemas, takes) => expect(takesMore(parts(...schemas))).toBe(takes));
});

/** The places of the parts of each way, a branch with a `?` behind. */
const waysOf = (schema: Json, others: JsonObject = {}) => {
	const { values, demand } = tried(schema, others);
	return shapesOf(values.spec, demand).map((shape) => shape.map((each) => each.place.replace(place, "") + (each.isBranch ? "?" : "")));
};

// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
const conditional = { if: { minLength: 1 }, then: { pattern: "a" }, else: { maxLength: 0 } };

describe("the ways to keep a schema", () => {
	test.each<[string, Json, string[][]]>([
		["are one with no part for true", true, [[]]],
		["are none for false", false, []],
		["follow a reference", { $ref: "#/components/schemas/Other" }, [["", "/components/schemas/Other"]]],
		["hold every part of an allOf at once", { allOf: [{ minLength: 1 }, { maxLength: 2 }] }, [["", "/allOf/0", "/allOf/1"]]],
		[
			"choose one of a oneOf",
			{ oneOf: [{ type: "string" }, { minLength: 2 }] },
			[
				["", "/oneOf/0?"],
				["", "/oneOf/1?"],
			],
		],
		[
			"choose one of an anyOf, or two of them where some type keeps both",
			{ anyOf: [{ type: "string" }, { type: "null" }, { minLength: 2 }] },
			[
				["", "/anyOf/0?"],
				["", "/anyOf/1?"],
				["", "/anyOf/2?"],
				["", "/anyOf/0?", "/anyOf/2?"],
				["", "/anyOf/1?", "/anyOf/2?"],
			],
		],
		["leave out an alternative of another type", { type: "null", oneOf: [{ type: "string" }, { type: "null" }] }, [["", "/oneOf/1?"]]],
		[
			"keep the condition and what follows, or what is said otherwise",
			conditional,
			[
				["", "/if?", "/then?"],
				["", "/else?"],
			],
		],
	])("%s", (_, schema, ways) => expect(waysOf(schema, { Other: { type: "string" } })).toEqual(ways));

	test.each<[string, Json, RegExp]>([
		[
			"a reference that leads nowhere",
			{ $ref: "#/components/schemas/None" },
			/openapi\.yaml:4: \$ref #\/components\/schemas\/None leads nowhere/,
		],
		["a reference into another file", { $ref: "other.yaml" }, /openapi\.yaml:4: \$ref other\.yaml leads nowhere/],
		["what is no schema", { allOf: ["string"] }, /openapi\.yaml:5: expected a schema, an object/],
	])("name %s with its line", (_, schema, message) => expect(() => waysOf(schema)).toThrow(message));
});

test("a schema means what it leads to only where it is nothing but a reference", () => {
	const others = { Other: { type: "string" } };
	const reference = { $ref: "#/components/schemas/Other" };
	const meant = (schema: Json) => {
		const { values, demand } = tried(schema, others);
		return meantBy(values.spec, demand);
	};
	expect(meant(reference)).toEqual([{ schema: others.Other, place: "/components/schemas/Other" }]);
	expect(meant({ ...reference, minLength: 1 })).toEqual([{ schema: { ...reference, minLength: 1 }, place }]);
});

test("of a dozen schemas each of which is one of the others, some ways are found in a moment, one of each among them", () => {
	const { components } = namingEachOther(12, "anyOf");
	const ways = waysOf({ $ref: "#/components/schemas/S0" }, (components as { schemas: JsonObject }).schemas);
	expect(ways.length).toBe(64);
	const first = new Set(ways.map((way) => way.find((each) => each.startsWith("/components/schemas/S0/anyOf/"))));
	expect(first.size).toBe(11);
});

test("a schema that is a part of itself is refused", () => {
	expect(() => waysOf({ allOf: [{ $ref: "#/components/schemas/Tried" }] })).toThrow("the schema judges a value by itself, without end");
});

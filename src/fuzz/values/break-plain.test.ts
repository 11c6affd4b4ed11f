import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../openapi/document.ts";
import { part, sampled, tried } from "../fixtures/fake-data.ts";
import { violatorsOfPlain } from "./break-plain.ts";
import { invalidValues } from "./invalid.ts";
import { ofOtherTypes, one } from "./violator.ts";

/** What a keyword's breaker makes, whether it breaks the keyword or not. */
const madeBy = (keyword: string, argument: Json, runs = 100) => {
	const site = { ...tried({ [keyword]: argument }), part: part({ [keyword]: argument }), breaksOf: () => [] };
	return (violatorsOfPlain[keyword]?.(argument, site) ?? []).flatMap(({ values }) => sampled(values, runs));
};

describe("what is one step beside a schema breaks just one keyword:", () => {
	test.each<[string, JsonObject]>([
		["const", { const: "on" }],
		["enum", { enum: ["on", "off", 3] }],
		["pattern", { type: "string", pattern: "^[a-z]{3}$" }],
		["minLength", { type: "string", minLength: 3, maxLength: 5 }],
		["maxLength", { type: "string", minLength: 3, maxLength: 5 }],
		["minimum", { type: "integer", minimum: 3, multipleOf: 3 }],
		["maximum", { type: "number", minimum: 3, maximum: 5 }],
		["exclusiveMinimum", { type: "number", exclusiveMinimum: 3 }],
		["exclusiveMaximum", { type: "integer", exclusiveMaximum: 3 }],
		["multipleOf", { type: "integer", minimum: 0, multipleOf: 3 }],
	])("%s of %j", (keyword, schema) => {
		const here = tried(schema);
		const [beside, ...more] = invalidValues(here.values, here.demand).filter((each) => each.keyword === keyword);
		expect([beside?.pointer, beside?.place, more]).toEqual(["", `/components/schemas/Tried/${keyword}`, []]);
		const broken = sampled(beside?.values).map((value) => here.values.oracle.breaches(here.demand, value));
		expect(broken).toEqual(Array.from({ length: 20 }, () => [{ keyword, pointer: "" }]));
	});
});

test("what is of another type breaks the type", () => {
	const here = tried({ type: ["string", "null"], minLength: 2 });
	const type = invalidValues(here.values, here.demand).find(({ keyword }) => keyword === "type");
	expect(sampled(type?.values).filter((value) => value === null || typeof value === "string")).toEqual([]);
});

describe("what is made to break a keyword has the nearest:", () => {
	test.each<[string, Json, Json[]]>([
		["const", "on", ["ON", "on ", "o", "", "on2"]],
		["const", 1, [true, false, 0, null, ""]],
		["enum", ["on", 1], ["ON", "on ", false, null]],
		["minimum", 5, [4]],
		["maximum", 5, [6]],
		["exclusiveMinimum", 5, [5, 4]],
		["exclusiveMaximum", 5, [5, 6]],
	])("%s %j", (keyword, argument, nearest) => expect(madeBy(keyword, argument, 300)).toEqual(expect.arrayContaining(nearest)));

	test.each([
		["minLength", 3, [0, 1, 2]],
		["maxLength", 1, [2, 3, 4]],
	])("%s %j", (keyword, argument, nearest) => {
		const lengths = madeBy(keyword, argument, 300).map((text) => [...String(text)].length);
		expect(lengths).toEqual(expect.arrayContaining(nearest));
		expect(lengths.filter((length) => (keyword === "minLength" ? length >= argument : length <= argument))).toEqual([]);
	});

	test("multipleOf 4", () => {
		expect(new Set(madeBy("multipleOf", 4).map((value) => Math.abs(Number(value) % 4)))).toEqual(new Set([1, 2, 3]));
	});
});

test("nothing is shorter than the empty text, and no number is beside a bound that is none", () => {
	expect(madeBy("minLength", 0)).toEqual([]);
	expect(madeBy("minimum", "5")).toEqual([]);
	expect(one(undefined)).toEqual([]);
});

test("values of other types are of every type, those among them that look like another", () => {
	const some = sampled(ofOtherTypes, 200);
	expect(some).toEqual(expect.arrayContaining([null, true, 0, 1.5, "1", "true", "null", [], {}, [null]]));
});

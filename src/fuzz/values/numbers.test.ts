import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../openapi/document.ts";
import { breachesOf, sampled, tried } from "../fixtures/fake-data.ts";
import { numbers } from "./numbers.ts";

const numbersOf = (schema: JsonObject, runs?: number) => sampled(numbers(tried(schema).shape), runs);

describe("every number keeps", () => {
	test.each<[string, JsonObject]>([
		["its type", { type: "integer" }],
		["the bounds of an integer", { type: "integer", minimum: -3, maximum: 4 }],
		["bounds between two integers", { type: "integer", minimum: 1.5, maximum: 3.5 }],
		["exclusive bounds of an integer", { type: "integer", exclusiveMinimum: 1, exclusiveMaximum: 4 }],
		["exclusive bounds of a number", { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }],
		["the narrower of two bounds", { type: "number", minimum: 2, exclusiveMinimum: 1, maximum: 9, exclusiveMaximum: 3 }],
		["the bounds of every part", { type: "number", minimum: 2, allOf: [{ minimum: 5 }, { maximum: 6 }] }],
		["its step", { type: "integer", multipleOf: 5, minimum: 7, maximum: 23 }],
		["a step that is no integer", { type: "number", multipleOf: 0.5, minimum: -1, maximum: 1 }],
	])("%s: %j", (_, schema) => expect(breachesOf(tried(schema), numbersOf(schema))).toEqual([]));
});

describe("the bounds themselves are among them:", () => {
	test.each<[JsonObject, number[]]>([
		[{ type: "integer", minimum: -300, maximum: 4_000 }, [-300, 4_000]],
		[{ type: "integer", exclusiveMinimum: 1, exclusiveMaximum: 4_000 }, [2, 3_999]],
		[{ type: "integer", multipleOf: 5, minimum: 7, maximum: 2_003 }, [10, 2_000]],
		[{ type: "number", minimum: 0.25, maximum: 4_000.5 }, [0.25, 4_000.5]],
	])("%j", (schema, edges) => expect(numbersOf(schema, 100)).toEqual(expect.arrayContaining(edges)));
});

test("a round number that is short as an exponent is among them, where it fits", () => {
	expect(numbersOf({ type: "integer", minimum: 1 }, 100)).toContain(1.2e9);
	expect(numbersOf({ type: "integer", minimum: 1, maximum: 1e9 }, 100)).not.toContain(1.2e9);
});

test("zero has no sign, which no JSON text would keep", () => {
	const zeros = numbersOf({ type: "integer", minimum: -1, maximum: 0, multipleOf: 2 }).map((value) => Object.is(value, 0));
	expect(new Set(zeros)).toEqual(new Set([true]));
});

test("a number that need not be an integer is one of both", () => {
	expect(new Set(numbersOf({ type: "number", minimum: 0, maximum: 9 }, 100).map(Number.isInteger))).toEqual(new Set([true, false]));
});

import { expect, test } from "vitest";
import type { JsonObject } from "../scripts/generate/spec.ts";
import { some, tried } from "./fixtures/values.ts";
import { numbers } from "./numbers.ts";

const numbersOf = (schema: JsonObject) => {
	const { values, demand, shape } = tried(schema);
	const made = some(numbers(shape), 200);
	expect(made.filter((value) => !values.oracle.holds(demand, value))).toEqual([]);
	return made;
};

test("integers keep their bounds, the bounds among them", () => {
	const made = numbersOf({ type: "integer", minimum: -2, maximum: 2 });
	expect(new Set(made)).toEqual(new Set([-2, -1, 0, 1, 2]));
});

test("an exclusive bound is left out, of whole numbers and of others", () => {
	expect(new Set(numbersOf({ type: "integer", exclusiveMinimum: 0, exclusiveMaximum: 3 }))).toEqual(new Set([1, 2]));
	expect(numbersOf({ type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 }).every((each) => each > 0 && each < 1)).toBe(true);
});

test("of two bounds on one side the narrower counts", () => {
	const { shape } = tried({ type: "integer", maximum: 3, allOf: [{ maximum: 1 }], minimum: 0, exclusiveMinimum: -5 });
	expect(new Set(some(numbers(shape), 50))).toEqual(new Set([0, 1]));
});

test("multiples are multiples", () => {
	expect(numbersOf({ type: "integer", multipleOf: 7, minimum: 1, maximum: 30 })).toContain(28);
});

test("numbers are also none that is whole, and round ones come where they are allowed", () => {
	expect(numbersOf({ type: "number", minimum: 0, maximum: 1 }).some((each) => !Number.isInteger(each))).toBe(true);
	expect(numbersOf({ type: "integer", minimum: 0 })).toContain(1e6);
});

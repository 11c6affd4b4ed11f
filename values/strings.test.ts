import { describe, expect, test } from "vitest";
import { some, tried } from "./fixtures/values.ts";
import { anyString, nearly, ofLength, strings, unit } from "./strings.ts";

const lengthOf = (text: string) => [...text].length;
const stringsOf = (schema: object, runs = 200) => some(strings(tried({ type: "string", ...schema }).shape), runs);

test("a unit is one character, half a surrogate pair never", () => {
	const units = some(unit, 500);
	expect(units.filter((each) => lengthOf(each) !== 1 || !each.isWellFormed())).toEqual([]);
	expect(units.some((each) => each.length === 2)).toBe(true);
});

test("strings have the lengths that a schema allows, and both of its bounds", () => {
	const lengths = stringsOf({ minLength: 2, maxLength: 4 }).map(lengthOf);
	expect(new Set(lengths)).toEqual(new Set([2, 3, 4]));
});

test("strings without a limit are short or empty, and now and then long", () => {
	for (const lengths of [stringsOf({}, 400).map(lengthOf), some(anyString(), 400).map(lengthOf)]) {
		expect(Math.min(...lengths)).toBe(0);
		expect(Math.max(...lengths)).toBeGreaterThanOrEqual(2_000);
	}
});

test("a long string costs no long list", () => {
	expect(some(ofLength(5_000), 5).map(lengthOf)).toEqual([5_000, 5_000, 5_000, 5_000, 5_000]);
});

test("strings are like their pattern", () => {
	expect(stringsOf({ pattern: "^[a-z]{2}-\\d+$" }).filter((text) => !/^[a-z]{2}-\d+$/.test(text))).toEqual([]);
});

describe("strings have the format", () => {
	test.each([
		["date-time", /^\d{4}-\d\d-\d\dT.+Z$/],
		["date", /^\d{4}-\d\d-\d\d$/],
		["email", /@mail\.example$/],
		["ipv4", /^(\d+\.){3}\d+$/],
		["uuid", /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/],
	])("%s", (format, pattern) => {
		expect(stringsOf({ format }, 20).filter((text) => !pattern.test(text))).toEqual([]);
	});
});

test("what is nearly like a pattern mostly is not", () => {
	const near = some(nearly("^[a-z]{3}$"), 100);
	const off = near.filter((text) => !/^[a-z]{3}$/.test(text));
	expect(off.length).toBeGreaterThan(50);
	expect(off.every((text) => lengthOf(text) <= 4)).toBe(true);
});

import { expect, test } from "vitest";
import { repeated, repetitions, withoutLooks } from "./pattern-parts.ts";

test.each([
	["^a+$", "^a{5}$"],
	["^[+*]\\+b*{$", "^[+*]\\+b{5}{$"],
	["^a{1,3}b{7,}c{2}$", "^a{3}b{7}c{2}$"],
	["^\\p{L}[^\\]]+", "^\\p{L}[^\\]]{5}"],
	["[a", "[a"],
])("the repetitions of %s are long by %s", (pattern, written) => {
	expect(repeated(pattern, 5)).toBe(written);
});

test.each([
	["^(?=.*(a|b)[)])(?!x)ab(?<=b)\\b(c)$", "^ab(c)$"],
	["^(?:a)(?<name>b)$", "^(?:a)(?<name>b)$"],
])("what %s only looks at is left out", (pattern, written) => {
	expect(withoutLooks(pattern)).toBe(written);
});

test("repetitions inside each other are counted together", () => {
	expect(["a+", "a{3}", "(a{100}){100,}", "(a{0,9}){5}"].map(repetitions)).toEqual([1, 3, 10_000, 5]);
});

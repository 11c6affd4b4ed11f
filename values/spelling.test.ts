import { describe, expect, test } from "vitest";
import type { Json } from "../scripts/generate/spec.ts";
import { anything } from "./anything.ts";
import { some } from "./fixtures/values.ts";
import { type Spelling, spell, spellings, spellNumber } from "./spelling.ts";

const plain: Spelling = { integers: "1", escaped: false, spaced: false, reversed: false };

test("every spelling of a value means the value", () => {
	const values = some(anything(), 100);
	for (const spelling of some(spellings, 20)) expect(values.map((value) => JSON.parse(spell(value, spelling)))).toEqual(plainly(values));
});

/** JSON has no -0. */
const plainly = (values: Json[]) => values.map((value) => JSON.parse(JSON.stringify(value)));

describe("a spelling may", () => {
	test.each<[string, Partial<Spelling>, Json, string]>([
		["write a whole number with a fraction", { integers: "1.0" }, 5900, "5900.0"],
		["write it with an exponent", { integers: "1e0" }, 5900, "5.9e+3"],
		["escape what is beyond ASCII", { escaped: true }, "имя", '"\\u0438\\u043c\\u044f"'],
		["turn the members of an object around", { reversed: true }, { a: 1, b: [2, 3] }, '{"b":[2,3],"a":1}'],
		["put space between all", { spaced: true }, { a: [1] }, '{\r\n\t "a"\r\n\t :\r\n\t [\r\n\t 1\r\n\t ]\r\n\t }'],
	])("%s", (_, spelling, value, text) => expect(spell(value, { ...plain, ...spelling })).toBe(text));
});

test("a number that is not whole, or has an exponent, is written in one way", () => {
	expect(spellNumber(1.5, { ...plain, integers: "1.0" })).toBe("1.5");
	expect(spellNumber(1e30, { ...plain, integers: "1.0" })).toBe("1e+30");
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sampled } from "./fixtures/fake-data.ts";
import { type Spelling, spell, spellings, spellNumber } from "./spelling.ts";
import { anything } from "./values/anything.ts";

const plain: Spelling = { integers: "1", escaped: false, spaced: false, reversed: false };
const value = { port: 5900, имя: ["é\n", 0.5, null] };

describe("a value is spelt", () => {
	test.each<[string, Partial<Spelling>, string]>([
		["plainly", {}, '{"port":5900,"имя":["é\\n",0.5,null]}'],
		["with integers that have a fraction", { integers: "1.0" }, '{"port":5900.0,"имя":["é\\n",0.5,null]}'],
		["with integers that have an exponent", { integers: "1e0" }, '{"port":5.9e+3,"имя":["é\\n",0.5,null]}'],
		["with what is beyond ASCII escaped", { escaped: true }, '{"port":5900,"\\u0438\\u043c\\u044f":["\\u00e9\\n",0.5,null]}'],
		["with its members in the other order, its items not", { reversed: true }, '{"имя":["é\\n",0.5,null],"port":5900}'],
	])("%s", (_, some, text) => expect(spell(value, { ...plain, ...some })).toBe(text));

	test("with every space that JSON has", () => {
		expect(spell([{ a: 1 }], { ...plain, spaced: true }).replaceAll("\r\n\t ", "_")).toBe('[_{_"a"_:_1_}_]');
	});
});

test.each([
	[-3, "1.0", "-3.0"],
	[-30, "1e0", "-3e+1"],
	[1.5, "1e0", "1.5"],
	[1e21, "1.0", "1e+21"],
] as const)("the number %d with integers like %s is %s", (number, integers, text) => {
	expect(spellNumber(number, { ...plain, integers })).toBe(text);
});

test("every spelling of a value means the same", () => {
	const sorted = (text: string) =>
		JSON.stringify(JSON.parse(text), (_, inner) =>
			typeof inner === "object" && inner !== null && !Array.isArray(inner)
				? Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1))
				: inner,
		);
	const some = sampled(fc.tuple(anything(), spellings), 200);
	for (const [value, spelling] of some) expect(sorted(spell(value, spelling))).toBe(sorted(JSON.stringify(value)));
	expect(new Set(some.map(([, spelling]) => Object.values(spelling).join())).size).toBeGreaterThan(20);
});

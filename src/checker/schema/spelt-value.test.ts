import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import type { Schema, Validate } from "../contract.ts";
import { meantBy, readingOf, scalarSpeltBy, speltBy } from "./spelt-value.ts";

const ajv = new Ajv2020({ allErrors: true, verbose: true, strictTypes: false });
function compiled(schema: object): Schema {
	const open = ajv.compile(schema) as Validate;
	return { open, closed: open };
}
const form = (properties: object) => compiled({ type: "object", properties });
const integer = { type: "integer" };
const text = { type: "string" };

test.each([
	["4900", 4900],
	["-0.5e+3", -500],
	["true", true],
	["null", null],
	['{"a":1}', { a: 1 }],
	["[]", []],
])("%j spells %j", (sent, value) => expect(speltBy(sent)).toEqual(value));

test.each(["", "0x1324", " 4900", "05", "TRUE", '"a"', "{a}", "[1,]", "a"])("%j spells nothing", (sent) =>
	expect(speltBy(sent)).toBeUndefined(),
);

test("JSON of a number, a boolean or null is a scalar, and no other", () => {
	expect(["7", "true", "null", "[7]", '{"a":1}', "a"].map(scalarSpeltBy)).toEqual([7, true, null, undefined, undefined, undefined]);
});

test("a reading has what each of its texts spells", () => {
	expect(readingOf({ "a/b": "1", c: ["x", "true"] }).spelt).toEqual(
		new Map<string, unknown>([
			["/a~1b", 1],
			["/c/1", true],
		]),
	);
	expect(readingOf("7").spelt).toEqual(new Map([["", 7]]));
	expect(readingOf(["7", "[7]"], scalarSpeltBy).spelt).toEqual(new Map([["/0", 7]]));
});

describe("of a text and what it spells, its schema means", () => {
	test.each<[string, Schema, unknown, unknown]>([
		["the number for an integer", form({ a: integer }), { a: "7" }, { a: 7 }],
		["the text for a string", form({ a: text }), { a: "7" }, { a: "7" }],
		["the text where it says nothing", form({}), { a: "7" }, { a: "7" }],
		["the one that is right of several types", form({ a: { anyOf: [{ ...text, minLength: 3 }, integer] } }), { a: "7" }, { a: 7 }],
		["null for a null", form({ a: { type: ["integer", "null"] } }), { a: "null" }, { a: null }],
		["JSON for an object", form({ a: { type: "object" } }), { a: '{"b":"1"}' }, { a: { b: "1" } }],
		["the items of an array", form({ a: { type: "array", items: integer } }), { a: ["1", "x"] }, { a: [1, "x"] }],
		["a number that is too small, and no text", form({ a: { ...integer, minimum: 1 } }), { a: "0" }, { a: 0 }],
		["a text of another pattern, and no number", form({ a: { ...text, pattern: "^[a-z]" } }), { a: "7" }, { a: "7" }],
		["each field for itself", form({ a: integer, b: integer, c: text }), { a: "7", b: "x", c: "1" }, { a: 7, b: "x", c: "1" }],
		["the number of a known set", form({ a: { enum: [1, 2] }, b: integer }), { a: "1", b: "x" }, { a: 1, b: "x" }],
		["the whole text", compiled(integer), "7", 7],
		["the numbers of a known list", compiled({ enum: [[1, 2], ["1"]] }), ["1", "2"], [1, 2]],
		["the texts of no known list", compiled({ enum: [[1, 2]] }), ["1", "3"], ["1", "3"]],
	])("%s", (_, schema, value, meant) => expect(meantBy(schema, readingOf(value))).toEqual(meant));

	test("the value as it is where nothing is spelt", () => {
		const value = { a: "x" };
		expect(meantBy(form({ a: integer }), readingOf(value))).toBe(value);
	});

	test("what is spelt where it nests too deeply to judge", () => {
		const deep = "[".repeat(20_000) + "]".repeat(20_000);
		ajv.addSchema({ type: "array", items: { $ref: "nested" } }, "nested");
		const meant = meantBy(compiled({ type: "object", properties: { a: { $ref: "nested" } } }), readingOf({ a: deep }));
		expect(meant).toMatchObject({ a: expect.any(Array) });
	});
});

import { expect, test } from "vitest";
import { at, door, writer } from "./fixtures/door.ts";
import { fieldOf, parsed, writeForm, writeText } from "./form.ts";

test("a form is written field by field", () => {
	expect(writeForm(`door=${door}&mode=night&password=Nightingale&pin=12&inside[mode]=day&message=open+Sesam7`, at(0), at, writer())).toBe(
		`door=${door}&mode=night&password=Xxxxxxxxxxy&pin=00&inside%5Bmode%5D=day&message=open%20Xxxxx1`,
	);
});

test("a text that means a value is written as that value", () => {
	const given = writer();
	expect(writeText('{"mode":"day","x":"Nightingale"}', at(0), at, given)).toBe('{"mode":"day","x":"Xxxxxxxxxxy"}');
	expect(writeText("open,Nightingale", at(7), at, given)).toBe("open,Xxxxxxxxxxy");
	expect(writeText("mode,day,x,Nightingale", at(0), at, given)).toBe("mode,day,x,Xxxxxxxxxxy");
	expect([writeText("17", at(6), at, given), writeText("17", undefined, at, given)]).toEqual(["17", "00"]);
});

test("a field of a field is a member of a member", () => {
	expect(fieldOf("inside[pin]", at(0), at, writer())).toEqual({ shown: "inside[pin]", inside: at(8) });
	expect(fieldOf("a[Tr0ub4dor_Xyz3]", at(0), at, writer()).shown).toBe("a[Xx0xx0xxy_Xxx0]");
});

test("what is no JSON is none", () => expect([parsed("\ufeff1"), parsed("{")]).toEqual([{ json: 1 }, undefined]));

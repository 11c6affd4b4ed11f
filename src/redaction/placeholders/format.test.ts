import { expect, test } from "vitest";
import { formOf, isPlaceholder, placeholder } from "./format.ts";

test.each([
	["5c66c9a616334283b055d150680fff98", "00000000000040008000000000000007"],
	["Nightingale", "Xxxxxxxxxxr"],
	["aB3x9Zq", "xX0x0Xr"],
	["73920184", "00000007"],
	["密码很强大", "一一一一万"],
	["beef01", "aaaa07"],
])("the placeholder of %s holds a number and is of the same kinds of characters", (unit, made) => {
	expect(placeholder(formOf(unit), 7)).toBe(made);
	expect(placeholder(formOf(made), 7)).toBe(made);
});

test("a placeholder is told from a secret", () => {
	for (const unit of ["5c66c9a616334283b055d150680fff98", "Nightingale", "73920184"]) {
		expect(isPlaceholder(placeholder(formOf(unit), 7))).toBe(true);
		expect(isPlaceholder(unit)).toBe(false);
	}
});

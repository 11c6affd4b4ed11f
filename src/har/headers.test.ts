import { expect, test } from "vitest";
import { headerOf, isNamed, pairsOf } from "./headers.ts";

test.each([
	["content-type", "Content-TYPE", true],
	["Content-Type", "content-type", true],
	["Content-Type", "Content-Typo", false],
	["Content-Type", "Content-Types", false],
])("whether %s is the header that came as %s: %s", (header, name, is) => expect(isNamed(header)(name)).toBe(is));

const headers = pairsOf([
	["Vary", "Origin"],
	["Server", "lantern"],
	["vary", "Accept"],
]);

test.each([
	["SERVER", "lantern"],
	["vary", "Origin, Accept"],
	["Date", ""],
])("the value of %s is %j", (header, value) => expect(headerOf(headers, header)).toBe(value));

test("pairs come from whatever lists names with values, in its order", () => {
	const pairs = [
		{ name: "a", value: "1" },
		{ name: "a", value: "2" },
	];
	expect(pairsOf(new URLSearchParams("a=1&a=2"))).toEqual(pairs);
	expect(pairsOf(Object.entries({ b: "" }))).toEqual([{ name: "b", value: "" }]);
});

import { expect, test } from "vitest";
import type { Json } from "../openapi/document.ts";
import { literal } from "./js-literal.ts";

test.each<[Json, string]>([
	[{ a: 1, "b-c": [true, null, "x"], 0: "y" }, '{ 0: "y", a: 1, "b-c": [true, null, "x"] }'],
	[[], "[]"],
	[{}, "{}"],
	[{ "01": 1, "": 2 }, '{ "01": 1, "": 2 }'],
])("%j is written on one line, names without quotes where they need none", (value, text) => {
	expect(literal(value)).toBe(text);
});

test("what is too long for a line has a line for each member, with a comma at its end", () => {
	const long = "x".repeat(100);
	expect(literal({ first: [long, "y"], second: { z: 1 } })).toBe(`{\n\tfirst: ["${long}", "y"],\n\tsecond: { z: 1 },\n}`);
	expect(literal([long, long])).toBe(`[\n\t"${long}",\n\t"${long}",\n]`);
});

test("every value reads back as itself", () => {
	const value = { "a\nb": ['"', "\u2028", "\\"], deep: { list: Array.from({ length: 40 }, (_, index) => ({ index })) } };
	expect(new Function(`return ${literal(value)}`)()).toEqual(value);
});

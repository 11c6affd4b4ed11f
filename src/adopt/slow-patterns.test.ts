import { expect, test } from "vitest";
import { slowPatterns } from "./slow-patterns.ts";

const found = (A: object) =>
	slowPatterns({ components: { schemas: { A } } } as never).map(({ pointer }) => pointer.replace("/components/schemas/A", ""));

test("a pattern that takes more time than its text is long is found, also of members' names", () => {
	expect(found({ properties: { a: { pattern: "^(a+)+$" } }, items: { pattern: "^a*a*$" } })).toEqual([
		"/properties/a/pattern",
		"/items/pattern",
	]);
	expect(found({ patternProperties: { "^(a|a)*$": {}, "^a": {} } })).toEqual(["/patternProperties/^(a|a)*$"]);
});

test("it is said how slow it is", () =>
	expect(slowPatterns({ components: { schemas: { A: { pattern: "^(a+)+$" } } } })).toEqual([
		{ pointer: "/components/schemas/A/pattern", what: "the pattern ^(a+)+$ may take a program's whole time: exponential" },
	]));

test("any other is not, and what is no pattern is for others to find", () =>
	expect(found({ pattern: "^[a-z]+(-[a-z]+)*$", example: { pattern: "^(a+)+$" }, items: { pattern: "[" } })).toEqual([]));

import { expect, test } from "vitest";
import { madeString } from "./made-string.ts";

test.each([
	[{}, "x"],
	[{ minLength: 3 }, "xxx"],
	[{ maxLength: 0 }, ""],
	[{ pattern: "^[a-z]+$" }, "x"],
	[{ pattern: "(", minLength: 2 }, "xx"],
	[{ pattern: "^(?!x)y$" }, "x"],
])("the text for %j is %s", (schema, text) => {
	expect(madeString(schema)).toBe(text);
});

test.each([
	["^vm-[0-9a-f]{8}$", 0, 40],
	["^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$", 36, 36],
	["^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$", 0, 20],
	["^(?:north|south)$", 0, 5],
	["^[A-Z][A-Z0-9_]*$", 4, 12],
	["^\\p{Lu}$", 1, 1],
	["^[^/]+/[^/]+$", 0, 100],
	["\\d", 5, 8],
])("the text for %s keeps it and its lengths, and is the same each time", (pattern, minLength, maxLength) => {
	const text = madeString({ pattern, minLength, maxLength });
	expect(text).toMatch(new RegExp(pattern, "u"));
	expect(text.length).toBeGreaterThanOrEqual(minLength);
	expect(text.length).toBeLessThanOrEqual(maxLength);
	expect(madeString({ pattern, minLength, maxLength })).toBe(text);
});

import { expect, test } from "vitest";
import { madeString } from "./made-string.ts";

test.each([
	[{}, "x"],
	[{ minLength: 3 }, "xxx"],
	[{ maxLength: 0 }, ""],
	[{ pattern: "^[a-z]+$" }, "x"],
	[{ pattern: "(", minLength: 2 }, "xx"],
	[{ pattern: "^(?!x)y$" }, "y"],
	[{ pattern: "^(?=a)(?=ab)abc$" }, "abc"],
	[{ pattern: "\\bfoo\\b" }, "foo"],
	[{ pattern: "^(a)\\1$" }, "x"],
	[{ pattern: "^a{100000000}$" }, "x"],
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
	["^(?=.*\\d)(?=.*[a-z])(?=.*[A-Z])(?=.*\\W).{8,}$", 8, 20],
	["^(?!.*--)[a-z-]{3,10}$", 3, 10],
	["^[A-Z0-9]{1,100}$", 90, 100],
	["^\\w+@\\w+$", 30, 40],
])("the text for %s keeps it and its lengths, and is the same each time", (pattern, minLength, maxLength) => {
	const text = madeString({ pattern, minLength, maxLength });
	expect(text).toMatch(new RegExp(pattern, "u"));
	expect(text.length).toBeGreaterThanOrEqual(minLength);
	expect(text.length).toBeLessThanOrEqual(maxLength);
	expect(madeString({ pattern, minLength, maxLength })).toBe(text);
});

test("other texts for a pattern or for lengths alone differ, and keep them", () => {
	const texts = (schema: Parameters<typeof madeString>[0]) => [0, 1, 2, 3].map((nth) => madeString(schema, nth));
	expect(texts({})).toEqual(["x", "x1", "x2", "x3"]);
	expect(texts({ maxLength: 1 })).toEqual(["x", "y", "z", "a"]);
	expect(new Set(texts({ pattern: "^[a-z]{2}$" })).size).toBe(4);
	for (const text of texts({ pattern: "^[a-z]{2}$" })) expect(text).toMatch(/^[a-z]{2}$/);
	expect(madeString({ minLength: 5 }, 8)).toMatch(/^[a-w].{4,}$/);
});

test("a text is no longer than a command line takes", () => {
	expect(madeString({ minLength: 1e12 })).toHaveLength(100_000);
});

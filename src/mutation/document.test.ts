import { expect, test } from "vitest";
import { edited, without } from "./document.ts";

const document = { a: { list: [1, 2, 3] }, b: { "c/d": 4 } };

test.each([
	["a member has another value", "/b/c~1d", 5, { a: { list: [1, 2, 3] }, b: { "c/d": 5 } }],
	["a member is gone", "/b/c~1d", undefined, { a: { list: [1, 2, 3] }, b: {} }],
	["a member came", "/b/e", 6, { a: { list: [1, 2, 3] }, b: { "c/d": 4, e: 6 } }],
	["an item has another value", "/a/list/1", 5, { a: { list: [1, 5, 3] }, b: { "c/d": 4 } }],
	["an item is gone", "/a/list/1", undefined, { a: { list: [1, 3] }, b: { "c/d": 4 } }],
	["all of it is another", "", 7, 7],
])("%s", (_, pointer, to, expected) => {
	const before = structuredClone(document);
	expect(edited(document, pointer, () => to)).toEqual(expected);
	expect(document).toEqual(before);
});

test("a change knows what was there", () => {
	expect(edited(document, "/b/c~1d", (before) => [before ?? null])).toMatchObject({ b: { "c/d": [4] } });
});

test("what lies beside a change is shared, so that identity tells what may have changed", () => {
	const after = edited(document, "/b/c~1d", () => 5) as typeof document;
	expect([after.a === document.a, after.b === document.b]).toEqual([true, false]);
});

test("an object without a member has the others", () => {
	expect(without({ a: 1, b: 2 }, "a")).toEqual({ b: 2 });
});

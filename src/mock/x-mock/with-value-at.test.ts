import { expect, test } from "vitest";
import { withValueAt } from "./with-value-at.ts";

test.each<[string, unknown, string, unknown]>([
	["a member, in its place", { a: 1, b: { c: 2, d: 3 }, e: 4 }, "/b/c", { a: 1, b: { c: "x", d: 3 }, e: 4 }],
	["an item", { a: [1, 2] }, "/a/1", { a: [1, "x"] }],
	["the whole", { a: 1 }, "", "x"],
	["a name with a slash", { "a/b": 1 }, "/a~1b", { "a/b": "x" }],
	["nothing that is not there", { a: 1 }, "/b/c", { a: 1 }],
	["nothing in a text", "a", "/b", "a"],
])("%s is replaced", (_, whole, pointer, changed) => {
	const before = structuredClone(whole);
	expect(withValueAt(whole, pointer, "x")).toEqual(changed);
	expect(Object.keys(Object(withValueAt(whole, pointer, "x")))).toEqual(Object.keys(Object(changed)));
	expect(whole).toEqual(before);
});

test("what is not passed is shared", () => {
	const whole = { a: { b: 1 }, c: { d: 1 } };
	expect((withValueAt(whole, "/a/b", 2) as typeof whole).c).toBe(whole.c);
});

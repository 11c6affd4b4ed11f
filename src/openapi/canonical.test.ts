import { expect, test } from "vitest";
import { canonical } from "./canonical.ts";

test.each<[unknown, unknown]>([
	[1, 1.0],
	[
		{ a: 1, b: [{ c: 1, d: 2 }] },
		{ b: [{ d: 2, c: 1 }], a: 1 },
	],
	[[], []],
])("%j and %j are equal in JSON", (a, b) => {
	expect(canonical(a)).toBe(canonical(b));
});

test.each<[unknown, unknown]>([
	[1, "1"],
	[null, "null"],
	[null, 0],
	[
		[1, 2],
		[2, 1],
	],
	[{ a: 1 }, { a: 2 }],
	[{ a: 1 }, { a: 1, b: null }],
	[[], {}],
	[{ 0: "a" }, ["a"]],
])("%j and %j are not equal in JSON", (a, b) => {
	expect(canonical(a)).not.toBe(canonical(b));
});

test("a text tells values apart, whatever their members are called and hold", () => {
	const hostile = JSON.parse('[{"a":{"toString":1},"b":1}]');
	expect(canonical(hostile)).toBe('[{"a":{"toString":1},"b":1}]');
	expect(canonical({ a: "b,c", "a,b": "c" })).toBe(canonical({ "a,b": "c", a: "b,c" }));
	expect(new Set([null, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, "Infinity", 0].map(canonical)).size).toBe(5);
	expect(canonical(-0)).toBe(canonical(0));
});

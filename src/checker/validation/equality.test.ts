import { expect, test } from "vitest";
import { isEqual } from "./equality.ts";

test.each<[unknown, unknown, boolean]>([
	[1, 1, true],
	[1, "1", false],
	[null, {}, false],
	[[], {}, false],
	[[1, 2], [2, 1], false],
	[{ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1 }, true],
	[{ a: 1 }, { a: 1, b: 2 }, false],
	[{ a: undefined }, { b: undefined }, false],
])("%j and %j are equal: %s", (one, other, equal) => {
	expect(isEqual(one, other)).toBe(equal);
	expect(isEqual(other, one)).toBe(equal);
});

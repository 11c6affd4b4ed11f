import { expect, test } from "vitest";
import { SmallestKeys } from "./smallest-keys.ts";

/** Counts how often each key is put, with at most three keys. */
function counted(keys: string[]) {
	let dropped = 0;
	const kept = new SmallestKeys<{ count: number }>(3, ({ count }) => {
		dropped += count;
	});
	for (const key of keys) kept.get(key, () => ({ count: 0 })).count++;
	return { entries: kept.entries().map(([key, { count }]) => `${key}${count}`), dropped };
}

test("the entries with the smallest keys are kept whole, and the values of the others are dropped", () => {
	expect(counted(["b", "a", "a"])).toEqual({ entries: ["a2", "b1"], dropped: 0 });
	expect(counted(["d", "c", "b", "a", "d", "a"])).toEqual({ entries: ["a2", "b1", "c1"], dropped: 2 });
});

test("the same are kept in whatever order the keys come", () => {
	const falling = Array.from({ length: 50 }, (_, index) => String(99 - index));
	expect(counted(falling)).toEqual({ entries: ["501", "511", "521"], dropped: 47 });
	expect(counted([...falling, ...falling.toReversed()])).toEqual({ entries: ["502", "512", "522"], dropped: 94 });
});

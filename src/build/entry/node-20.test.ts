import { afterEach, beforeEach, expect, test, vi } from "vitest";

const native = Map.groupBy;
beforeEach(() => void vi.resetModules());
afterEach(() => {
	Map.groupBy = native;
});

test("Node 20 groups as newer ones do, by key, in the order in which they come", async () => {
	Reflect.deleteProperty(Map, "groupBy");
	// Another test of the same worker may have imported it.
	await import("./node-20.ts?anew" as string);
	expect(Map.groupBy).not.toBe(native);
	const items = new Set(["a", "bb", "c", "dd"]);
	for (const keyOf of [(item: string) => item.length, (_: string, index: number) => index > 1])
		expect([...Map.groupBy<unknown, string>(items, keyOf)]).toEqual([...native<unknown, string>(items, keyOf)]);
});

test("what a newer one has stays", async () => {
	await import("./node-20.ts");
	expect(Map.groupBy).toBe(native);
});

import { afterEach, expect, test } from "vitest";

const native = Map.groupBy;
afterEach(() => {
	Map.groupBy = native;
});

test("Node 20 groups as newer ones do, by key, in the order in which they come", async () => {
	Reflect.deleteProperty(Map, "groupBy");
	// A module runs once for each address.
	await import(`./node-20.ts?${"again"}`);
	expect(Map.groupBy).not.toBe(native);
	const items = new Set(["a", "bb", "c", "dd"]);
	for (const keyOf of [(item: string) => item.length, (_: string, index: number) => index > 1])
		expect([...Map.groupBy<unknown, string>(items, keyOf)]).toEqual([...native<unknown, string>(items, keyOf)]);
});

test("what a newer one has stays", async () => {
	await import("./node-20.ts");
	expect(Map.groupBy).toBe(native);
});

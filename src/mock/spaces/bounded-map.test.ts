import { expect, test } from "vitest";
import { BoundedMap } from "./bounded-map.ts";

test("the newest entries stay, and one that is set again is the newest", () => {
	const map = new BoundedMap<string, number>(2);
	map.set("a", 1);
	map.set("b", 2);
	map.set("a", 3);
	map.set("c", 4);
	expect([map.get("a"), map.get("b"), map.get("c"), map.size]).toEqual([3, undefined, 4, 2]);
});

test("entries can be deleted by their values", () => {
	const map = new BoundedMap<string, number>(3);
	for (const [index, name] of ["a", "b", "c"].entries()) map.set(name, index);
	map.deleteWhere((value) => value > 0);
	expect([map.get("a"), map.size]).toEqual([0, 1]);
});

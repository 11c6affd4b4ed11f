import { expect, test } from "vitest";
import { idsOf } from "./ids.ts";

test("of a request as much is named as a card has room for, however long it is", () => {
	const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`a${index}_id`, "x".repeat(10_000)]));
	const ids = idsOf({ body: { server_id: "a", deep: { deeper: { id: "b" } }, many } });
	expect(ids.length).toBeLessThan(210);
	expect(ids[0]).toEqual(["server_id", "a"]);
	expect(ids.every(([, value]) => value.length <= 128)).toBe(true);
	expect(idsOf({ body: { lid: "a", id: "b", uuid: "c", userId: "d", guid: "e" } }).map(([name]) => name)).toEqual(["id", "uuid", "userId"]);
	expect(idsOf({ body: "text" })).toEqual([]);
});

import { expect, test } from "vitest";
import { Room } from "./room.ts";

const mega = 2 ** 20;

test("a gigabyte of bodies has room, however small they were packed, and no more", () => {
	const room = new Room();
	for (let count = 0; count < 102; count++) room.take({ packed: 10_000, unpacked: 10 * mega });
	expect(room.isFull).toBe(false);
	room.take({ packed: 10_000, unpacked: 10 * mega });
	expect(room.isFull).toBe(true);
});

test("bodies that were packed as texts usually are have room without an end", () => {
	const room = new Room();
	for (let count = 0; count < 10_000; count++) room.take({ packed: mega, unpacked: 10 * mega });
	expect(room.isFull).toBe(false);
});

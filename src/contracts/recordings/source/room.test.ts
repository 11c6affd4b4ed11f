import { expect, test } from "vitest";
import { Room, roomForRecording, roomForThread } from "./room.ts";

const mega = 2 ** 20;

test("256 MB of bodies have room, however small they were packed, and no more", () => {
	const room = new Room();
	for (let count = 0; count < 25; count++) room.take({ packed: 10_000, unpacked: 10 * mega });
	expect(room.isFull).toBe(false);
	room.take({ packed: 10_000, unpacked: 10 * mega });
	expect(room.isFull).toBe(true);
});

test("bodies that were packed as texts usually are have room without an end", () => {
	const room = new Room();
	for (let count = 0; count < 10_000; count++) room.take({ packed: mega, unpacked: 10 * mega });
	expect(room.isFull).toBe(false);
});

test("a recording that repeats itself has room where zeros have none", () => {
	const taken = (packed: number, unpacked: number) => {
		const room = roomForRecording();
		room.take({ packed });
		room.take({ unpacked });
		return room.isFull;
	};
	expect([taken(10 * mega, 2_900 * mega), taken(10 * mega, 10_000 * mega), taken(1, 256 * mega)]).toEqual([false, true, false]);
});

test("a thread has its part of the room, however its bodies were packed", () => {
	const room = roomForThread(2);
	room.take({ packed: 128 * mega, unpacked: 128 * mega });
	expect(room.isFull).toBe(false);
	room.take({ packed: mega, unpacked: mega });
	expect(room.isFull).toBe(true);
});

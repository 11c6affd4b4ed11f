import { expect, test } from "vitest";
import { HarError } from "../har-error.ts";
import { ByteBuffer } from "./byte-buffer.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

test("what was pushed in pieces is taken whole, and once", () => {
	const unread = new ByteBuffer("traffic.har");
	for (const piece of ["la", "", "mp"]) unread.push(bytes(piece));
	expect(unread.size).toBe(4);
	expect(unread.takeText()).toBe("lamp");
	expect([unread.size, unread.takeText()]).toEqual([0, ""]);
});

test("a single piece is not copied", () => {
	const unread = new ByteBuffer("traffic.har");
	const piece = bytes("lamp");
	unread.push(piece);
	expect(unread.take()).toBe(piece);
	expect(unread.size).toBe(0);
});

test("bytes that are no UTF-8 are refused", () => {
	const unread = new ByteBuffer("traffic.har");
	unread.push(Uint8Array.of(0x7b, 0xff));
	expect(() => unread.takeText()).toThrow(new HarError("traffic.har: cannot be read as UTF-8 text"));
});

test("an entry that fits into no string is refused before it is one", () => {
	const unread = new ByteBuffer("traffic.har");
	// A piece is not looked at before it is taken: the same one stands for many.
	const piece = new Uint8Array(2 ** 26);
	for (let pieces = 0; pieces < 7; pieces++) unread.push(piece);
	expect(() => unread.push(piece)).toThrow(new HarError("traffic.har: an entry is longer than 512 MB, which no program here can read"));
});

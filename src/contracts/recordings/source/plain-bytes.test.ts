import { deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { HarError } from "../../../har/har-error.ts";
import { zip } from "./fixtures/zip.ts";
import { isZip, plainBytes } from "./plain-bytes.ts";
import { Room } from "./room.ts";

async function read(bytes: Uint8Array, size = 3): Promise<string> {
	async function* chunks() {
		for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
	}
	return Buffer.concat(await Array.fromAsync(plainBytes(chunks(), "traffic.har"))).toString();
}

const text = '{"log":"主机 🔑"}';
const big = (bytes: Buffer) => Buffer.from(bytes).swap16();

describe("a recording is UTF-8 without a mark, whatever it is stored as:", () => {
	test.each([
		["UTF-8", Buffer.from(text)],
		["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text}`)],
		["UTF-16", Buffer.from(`\ufeff${text}`, "utf16le")],
		["UTF-16 in the other order", big(Buffer.from(`\ufeff${text}`, "utf16le"))],
		["UTF-16 without a mark", Buffer.from(text, "utf16le")],
		["UTF-16 in the other order without a mark", big(Buffer.from(text, "utf16le"))],
		["gzip", gzipSync(text)],
		["gzip of several members", Buffer.concat([gzipSync(text.slice(0, 5)), gzipSync(text.slice(5))])],
		["gzip of UTF-16", gzipSync(Buffer.from(`\ufeff${text}`, "utf16le"))],
	])("%s", async (_, bytes) => {
		for (const size of [1, 2, 7, 1_000]) expect(await read(bytes, size)).toBe(text);
	});

	test.each(["", "{", "[]"])("and %j, which is short", async (short) => expect(await read(Buffer.from(short))).toBe(short));
});

describe("what cannot be unpacked here is one line that says what to do:", () => {
	const gzip = gzipSync(text);
	test.each([
		["gzip that is cut off", gzip.subarray(0, -12), "the gzip is cut off; download or pack it again"],
		["gzip that is broken", Buffer.concat([gzip.subarray(0, 12), Buffer.alloc(20, 7)]), "the gzip is broken; download or pack it again"],
		["zstd", Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0, 0]), "is packed with zstd; unpack it first, with zstd -dc"],
		["xz", Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]), "is packed with xz; unpack it first, with xz -dc"],
		["bzip2", Buffer.from("BZh91AY"), "is packed with bzip2; unpack it first, with bzip2 -dc"],
		["a zip archive in a stream", zip({ "a.har": text }), "is a zip archive, which is only read from a file; name the file"],
		["half a character of UTF-16", Buffer.from(`\ufeff${text}`, "utf16le").subarray(0, -1), "cannot be read as UTF-16 text"],
	])("%s", async (_, bytes, message) => {
		await expect(read(bytes)).rejects.toThrow(new HarError(`traffic.har: ${message}`));
	});

	test("but the text before a cut comes first", async () => {
		const long = JSON.stringify(Array.from({ length: 20_000 }, (_, index) => index * 7919));
		const packed = gzipSync(long);
		const came: Uint8Array[] = [];
		async function* chunks() {
			yield packed.subarray(0, -5_000);
		}
		const reading = async () => {
			for await (const chunk of plainBytes(chunks(), "a")) came.push(chunk);
		};
		await expect(reading()).rejects.toThrow("a: the gzip is cut off");
		expect(Buffer.concat(came).length).toBeGreaterThan(long.length / 4);
	});
});

test("gzip that unpacks without an end ends in one line", async () => {
	const room = new Room();
	room.take({ unpacked: 2 ** 28 - 1_000_000 });
	async function* chunks() {
		yield gzipSync(Buffer.alloc(2_000_000, "{"));
	}
	await expect(Array.fromAsync(plainBytes(chunks(), "a.har.gz", room))).rejects.toThrow(
		new HarError("a.har.gz: unpacks to more than 256 MB and 50 times its size, as no recording does; unpack it first if it is one"),
	);
});

test("an error of the source is passed on, behind gzip too", async () => {
	async function* failing() {
		yield gzipSync(text).subarray(0, 12);
		throw new Error("the disk is gone");
	}
	await expect(Array.fromAsync(plainBytes(failing(), "a"))).rejects.toThrow("the disk is gone");
});

test("a reader that stops leaves nothing behind", async () => {
	let isClosed = false;
	async function* chunks() {
		try {
			for (;;) yield deflateSync(Buffer.alloc(100));
		} finally {
			isClosed = true;
		}
	}
	for await (const _ of plainBytes(chunks(), "a")) break;
	expect(isClosed).toBe(true);
});

test("a zip archive is known by its beginning", () => {
	expect([isZip(zip({ a: "b" })), isZip(zip({})), isZip(Buffer.from("PK")), isZip(new Uint8Array())]).toEqual([true, true, false, false]);
});

import { constants, deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { limits } from "./client-messages.ts";
import { packText, readClipboard, unpackText } from "./extended-clipboard.ts";
import { ProtocolError } from "./protocol-error.ts";

const message = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(" ", ""), "hex"));

describe("a viewer", () => {
	test.each([
		["says what it can do, with a size for each format", "1f000001 00000000", "caps", true],
		["says that it can do nothing", "01000000", "caps", false],
		["asks for the text", "02000001", "request", true],
		["asks what there is", "04000000", "peek", false],
		["says that it has a text", "08000001", "notify", true],
		["says that it has no more", "08000000", "notify", false],
		["provides it", "10000001 78", "provide", true],
	])("%s", (_, hex, action, hasText) => {
		const bytes = message(hex);
		expect(readClipboard(bytes)).toEqual({ action, hasText, data: bytes.subarray(4) });
	});

	test.each([
		["does nothing", "00000001"],
		["does two things", "06000001"],
		["has half a kind", "0800"],
		["has fewer sizes than formats", "1f000003 00000000"],
		["has more sizes than formats", "1f000001 00000000 00000000"],
		["provides what nobody offered to take", "10000004 78"],
		["provides it beside a text", "10000005 78"],
		["provides nothing", "10000000"],
	])("is refused that %s", (_, hex) => {
		expect(() => readClipboard(message(hex))).toThrow(ProtocolError);
	});
});

describe("a text", () => {
	test.each(["", "uname -a", "中文", "👩‍💻 é", "one\ntwo\r\nthree", "\ufeffa", "x".repeat(limits.text - 1)])("%j comes back", (text) => {
		expect(unpackText(packText(text))).toBe(text.replaceAll("\r\n", "\n"));
	});

	test("has the ends of lines of Windows, and NUL behind it", () => {
		expect(unpackText(packText("a\nb")).length).toBe(3);
		expect(packText("a\nb")).toEqual(deflateSync(Buffer.from("\0\0\0\x05a\r\nb\0")));
	});

	const packed = (bytes: Uint8Array | string, length = Buffer.byteLength(bytes)) => {
		const head = Buffer.alloc(4);
		head.writeUInt32BE(length);
		return deflateSync(Buffer.concat([head, Buffer.from(bytes)]));
	};

	test("may come in a stream that goes on, as noVNC's does, and without NUL", () => {
		const stream = deflateSync(Buffer.from("\0\0\0\x03中"), { finishFlush: constants.Z_FULL_FLUSH });
		expect(unpackText(stream)).toBe("中");
		expect(unpackText(packed("a"))).toBe("a");
	});

	test.each([
		["is no zlib", Buffer.from("glaze"), "not zlib's"],
		["is empty", Buffer.alloc(0), "another length"],
		["is longer than it says", packed("ab", 1), "another length"],
		["is shorter than it says", packed("ab", 3), "another length"],
		["says that it has 4 GB", packed("ab", 0xffff_ffff), "another length"],
		["is a few bytes that mean more than is read", packed("x".repeat(limits.text + 1)), `more than ${limits.text} bytes`],
		["is a few bytes that mean 100 MB", deflateSync(Buffer.alloc(100_000_000)), `more than ${limits.text} bytes`],
		["is no UTF-8", packed(Uint8Array.of(0xff, 0xfe)), "no UTF-8"],
		["has half of a pair", packed(Uint8Array.of(0xed, 0xa0, 0x80)), "no UTF-8"],
	])("is refused that %s", (_, bytes, words) => {
		expect(() => unpackText(bytes)).toThrow(ProtocolError);
		expect(() => unpackText(bytes)).toThrow(words);
	});
});

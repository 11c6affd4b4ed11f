import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { base64Bytes, charsetOf, decodeBody, gunzip, isGzip, textIn } from "./decode-body.ts";

const bytes = (content: string | Buffer) => Uint8Array.from(Buffer.from(content));
const text = '{"place":"主"}';

describe("recorded bytes are the text", () => {
	test.each([
		["in UTF-8, where nobody says more", bytes(text), undefined],
		["in UTF-8, without its byte order mark", bytes(`\ufeff${text}`), "application/json"],
		["in the charset of the media type", bytes(Buffer.from(text, "utf16le")), "application/json; charset=utf-16le"],
		["in a charset in quotes, in any case", bytes(Buffer.from(text, "utf16le")), 'text/plain;Charset="UTF-16LE"; a=b'],
		["in UTF-8, where nobody knows the charset", bytes(text), "application/json; charset=lantern"],
		["that gzip packs", bytes(gzipSync(text)), "application/json"],
	])("%s", async (_, recorded, mimeType) => expect(await decodeBody(recorded, mimeType)).toEqual({ text }));

	test("at once, where nothing has to be unzipped", () => {
		expect(decodeBody(bytes(text))).toEqual({ text });
		expect(decodeBody(bytes(gzipSync(text)))).toBeInstanceOf(Promise);
	});
});

describe("what cannot be read says why:", () => {
	test.each([
		["bytes that are no UTF-8", bytes(Buffer.from([0x7b, 0xff, 0x7d])), "application/json", "got bytes that are not utf-8"],
		["bytes that are not of their charset", bytes("a"), "text/plain; charset=utf-16le", "got bytes that are not utf-16le"],
		["gzip that breaks off", bytes(gzipSync(text).subarray(0, 20)), "", "got gzip that is broken"],
		["gzip of other bytes", bytes(gzipSync(Buffer.from([0xff]))), "", "got bytes that are not utf-8"],
		["gzip that never ends", bytes(gzipSync(Buffer.alloc(129 * 2 ** 20), { level: 1 })), "", "got gzip of more than 134217728 bytes"],
	])("%s", async (_, recorded, mimeType, fault) => expect(await decodeBody(recorded, mimeType)).toMatchObject({ fault }));
});

test("bytes that are no text are kept, unpacked", async () => {
	expect(decodeBody(bytes(Buffer.from([0xff])))).toMatchObject({ bytes: Uint8Array.of(0xff) });
	expect(await decodeBody(bytes(gzipSync(Buffer.from([0xff]))))).toMatchObject({ bytes: Uint8Array.of(0xff) });
	expect(await decodeBody(bytes(gzipSync(text).subarray(0, 20)))).not.toHaveProperty("bytes");
});

test("base64 gives its bytes, and other text throws", () => {
	expect(base64Bytes("AP9/")).toEqual(Uint8Array.of(0, 255, 127));
	expect(base64Bytes("")).toEqual(new Uint8Array());
	expect(() => base64Bytes("%")).toThrow();
});

test.each([
	["text/plain; charset=GBK", "gbk"],
	["text/plain; charset=latin1", "windows-1252"],
	["text/plain; charset=lantern", "utf-8"],
	["text/plain", "utf-8"],
	["", "utf-8"],
])("the charset of %j is %s", (mimeType, charset) => expect(charsetOf(mimeType)).toBe(charset));

test("bytes are a text in their charset, or no text", () => {
	expect(textIn(Uint8Array.of(0xbf, 0xd8), "text/plain; charset=gbk")).toBe("控");
	expect(textIn(Uint8Array.of(0xbf, 0xd8), "text/plain")).toBeUndefined();
});

test("gzip is known by its first two bytes, and gives what it packs", async () => {
	const packed = bytes(gzipSync(text));
	expect([packed, bytes(text), packed.subarray(0, 1), new Uint8Array()].map(isGzip)).toEqual([true, false, false, false]);
	expect(await gunzip(packed)).toEqual(bytes(text));
	expect(await gunzip(packed.subarray(0, 2))).toEqual({ fault: "got gzip that is broken" });
});

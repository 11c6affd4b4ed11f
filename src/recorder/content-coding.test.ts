import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { decodedBody } from "./content-coding.ts";
import { bodyLimit, Message } from "./message.ts";

function message(body: Buffer, coding: string): Message {
	const made = new Message([{ name: "Content-Encoding", value: coding }]);
	made.add(body);
	return made;
}

const text = Buffer.from("hello");

test.each([
	["", text],
	["identity", text],
	["gzip", gzipSync(text)],
	["X-GZIP", gzipSync(text)],
	["deflate", deflateSync(text)],
	["deflate", deflateRawSync(text)],
	["br", brotliCompressSync(text)],
	["zstd", zstdCompressSync(text)],
	["br, gzip", gzipSync(brotliCompressSync(text))],
])("a body in %j is decoded", (coding, body) => expect(decodedBody(message(body, coding))).toEqual(text));

test("what cannot be decoded stays as it came, and what was too long to keep is not there", () => {
	expect(decodedBody(message(text, "gzip"))).toEqual(text);
	const bomb = gzipSync(Buffer.alloc(bodyLimit + 1));
	expect(decodedBody(message(bomb, "gzip"))).toEqual(bomb);
	expect(decodedBody(message(Buffer.alloc(bodyLimit + 1), ""))).toBeUndefined();
});

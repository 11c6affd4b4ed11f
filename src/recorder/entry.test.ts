import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { entryOf } from "./entry.ts";
import { bodyLimit, Request, Response } from "./message.ts";

const pairs = (headers: Record<string, string>) => Object.entries(headers).map(([name, value]) => ({ name, value }));

interface Given {
	target?: string;
	sent?: Uint8Array | string;
	received?: Uint8Array | string;
	headers?: Record<string, string>;
	isWhole?: boolean;
}

/** The entry of an exchange in which both messages have the headers. */
function entry({ target = "/a", sent = "", received = "", headers = {}, isWhole = true }: Given) {
	const request = new Request("POST", target, "HTTP/1.1", pairs(headers));
	const response = new Response(201, "Made", "HTTP/1.0", pairs(headers));
	request.origin = "https://server.example:8443";
	for (const [message, body] of [[request, sent] as const, [response, received] as const])
		if (body.length > 0) message.add(Buffer.from(body));
	return entryOf({ request, response, endedAt: request.startedAt + 5 }, isWhole);
}

const text = '{"name":"控制台"}';

describe("an entry of a capture", () => {
	test("has what went over the wire", () => {
		const headers = { "content-TYPE": "application/json", Location: "/b", "X-Twice": "1" };
		const { request, response, time } = entry({ target: "/a?x=1&y=%20#", headers, sent: text, received: text });
		expect(time).toBe(5);
		expect(request).toMatchObject({
			method: "POST",
			url: "https://server.example:8443/a?x=1&y=%20#",
			httpVersion: "HTTP/1.1",
			headers: pairs(headers),
			queryString: pairs({ x: "1", y: " " }),
			postData: { mimeType: "application/json", text },
			bodySize: 20,
		});
		expect(response).toMatchObject({
			status: 201,
			statusText: "Made",
			httpVersion: "HTTP/1.0",
			headers: pairs(headers),
			content: { size: 20, mimeType: "application/json", text },
			redirectURL: "/b",
			bodySize: 20,
		});
	});

	test.each([
		["gzip", gzipSync(text)],
		["x-gzip", gzipSync(text)],
		["deflate", deflateSync(text)],
		["deflate", deflateRawSync(text)],
		["br", brotliCompressSync(text)],
		["zstd", zstdCompressSync(text)],
		["br, GZIP", gzipSync(brotliCompressSync(text))],
		["identity", Buffer.from(text)],
	])("has the text that %s packs, and how long it was on the wire", (coding, packed) => {
		const { request, response } = entry({ headers: { "Content-Encoding": coding }, sent: packed, received: packed });
		expect(request.postData).toEqual({ mimeType: "x-unknown", text });
		expect(response.content).toEqual({ mimeType: "x-unknown", size: 20, text });
		expect([request.bodySize, response.bodySize]).toEqual([packed.length, packed.length]);
	});

	test("has bytes that are no text as base64, what is not what its coding says among them", () => {
		const bytes = Buffer.from([0xff, 0xfe, 0x00]);
		for (const headers of [{}, { "Content-Encoding": "gzip" }, { "Content-Encoding": "unheard-of" }])
			expect(entry({ headers, received: bytes }).response.content).toMatchObject({ text: "//4A", encoding: "base64" });
	});

	test("reads a text in the charset that its media type names", () => {
		const headers = { "Content-Type": "text/plain; charset=gbk" };
		expect(entry({ headers, received: Uint8Array.from([0xbf, 0xd8]) }).response.content.text).toBe("控");
	});

	test("says that there was no body, and leaves out a body that is too long or did not come whole", () => {
		expect(entry({}).response.content).toEqual({ mimeType: "x-unknown", size: 0, text: "" });
		expect(entry({}).request.postData).toBeUndefined();
		const long = Buffer.alloc(bodyLimit + 1, "a");
		expect(entry({ received: long }).response).toMatchObject({ content: { size: bodyLimit + 1 }, bodySize: bodyLimit + 1 });
		expect(entry({ received: long }).response.content.text).toBeUndefined();
		expect(entry({ sent: text, isWhole: false }).request.postData).toEqual({ mimeType: "x-unknown" });
	});

	test("does not unpack what would fill the memory", () => {
		const bomb = gzipSync(Buffer.alloc(4 * bodyLimit));
		const { content } = entry({ headers: { "Content-Encoding": "gzip" }, received: bomb }).response;
		expect(content.text?.length).toBeLessThan(2 * bomb.length);
	});
});

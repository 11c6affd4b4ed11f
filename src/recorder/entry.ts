import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";
import { textIn } from "../har/decode-body.ts";
import type { Entry } from "../har/entry.ts";
import { headerOf } from "../har/headers.ts";
import { type Body, writeEntry } from "../har/write/write-entry.ts";
import { bodyLimit, type Exchanged, type Message } from "./message.ts";

/** The exchange as a HAR entry, with its secrets. `isWhole`: the request is complete. */
export function entryOf({ request, response, endedAt }: Exchanged, isWhole: boolean): Entry {
	const { method, httpVersion, headers, startedAt } = request;
	// `OPTIONS *` asks the server as a whole.
	const url = request.origin + request.target.replace(/^(?!\/)/, "/");
	const body = request.size > 0 ? bodyOf(request, isWhole) : undefined;
	const { status, statusText } = response;
	const answer = { httpVersion: response.httpVersion, headers: response.headers, body: bodyOf(response, true), bodySize: response.size };
	return writeEntry({
		startedAt,
		answeredAt: response.startedAt,
		endedAt,
		request: { method, url, httpVersion, headers, body, bodySize: request.size },
		response: { status, statusText, ...answer },
	});
}

/** A body as a HAR holds it: as text if its media type is a text, else in base64. */
function bodyOf(message: Message, isWhole: boolean): Body {
	const body = isWhole ? message.body() : undefined;
	if (body === undefined) return { size: message.size };
	const bytes = unpacked(body, headerOf(message.headers, "content-encoding"));
	const text = textIn(bytes, headerOf(message.headers, "content-type"));
	const { length: size } = bytes;
	return text === undefined ? { size, text: bytes.toString("base64"), encoding: "base64" } : { size, text };
}

const unpackers: Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Buffer> = {
	gzip: gunzipSync,
	"x-gzip": gunzipSync,
	// Some send it without the zlib wrapper: https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1.2
	deflate: (bytes, options) => ((bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options)),
	br: brotliDecompressSync,
	zstd: zstdDecompressSync,
};

/** The decoded body. If decoding fails, the body as received. */
function unpacked(body: Buffer, codings: string): Buffer {
	const names = codings
		.toLowerCase()
		.split(",")
		.map((name) => name.trim())
		.filter((name) => name !== "" && name !== "identity");
	try {
		return names.reduceRight((bytes, name) => unpackers[name]?.(bytes, { maxOutputLength: bodyLimit }) ?? bytes, body);
	} catch {
		return body;
	}
}

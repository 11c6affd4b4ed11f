import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";
import { headerOf } from "../har/headers.ts";
import { bodyLimit, type Message } from "./message.ts";

const unpackers: Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Buffer> = {
	gzip: gunzipSync,
	"x-gzip": gunzipSync,
	// Some send it without the zlib wrapper: https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1.2
	deflate: (bytes, options) => ((bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options)),
	br: brotliDecompressSync,
	zstd: zstdDecompressSync,
};

/** The decoded body of a message. If decoding fails, the body as received. Undefined if it was too long to keep. */
export function decodedBody(message: Message): Buffer | undefined {
	const body = message.body();
	const names = headerOf(message.headers, "content-encoding")
		.toLowerCase()
		.split(",")
		.map((name) => name.trim())
		.filter((name) => name !== "" && name !== "identity");
	try {
		return body && names.reduceRight((bytes, name) => unpackers[name]?.(bytes, { maxOutputLength: bodyLimit }) ?? bytes, body);
	} catch {
		return body;
	}
}

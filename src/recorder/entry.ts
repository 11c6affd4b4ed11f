import { brotliDecompressSync, gunzipSync, inflateRawSync, inflateSync, zstdDecompressSync } from "node:zlib";
import type { Entry } from "../har/entry.ts";
import { bodyLimit, type Exchanged, type Message } from "./message.ts";

/** A body that a HAR can hold. A text is what its media type says; else it is base64. */
interface Content {
	/** Bytes, unpacked. */
	size: number;
	mimeType: string;
	text?: string;
	encoding?: "base64";
}

/** The exchange as an entry of a HAR, with its secrets. `isWhole` says whether the request came to its end. */
export function entryOf({ request, response, endedAt }: Exchanged, isWhole: boolean): Entry {
	// `OPTIONS *` asks the server as a whole.
	const url = request.origin + request.target.replace(/^(?!\/)/, "/");
	const { size: _, ...sent } = contentOf(request, isWhole);
	const common = { cookies: [], headersSize: -1 };
	return {
		startedDateTime: new Date(request.startedAt).toISOString(),
		time: endedAt - request.startedAt,
		request: {
			...common,
			method: request.method,
			url,
			httpVersion: request.httpVersion,
			headers: request.headers,
			queryString: [...new URLSearchParams(/\?([^#]*)/.exec(url)?.[1])].map(([name, value]) => ({ name, value })),
			...(request.size > 0 && { postData: sent }),
			bodySize: request.size,
		},
		response: {
			...common,
			status: response.status,
			statusText: response.statusText,
			httpVersion: response.httpVersion,
			headers: response.headers,
			content: contentOf(response, true),
			redirectURL: response.header("location"),
			bodySize: response.size,
		},
		cache: {},
		timings: { send: 0, wait: response.startedAt - request.startedAt, receive: endedAt - response.startedAt },
	};
}

function contentOf(message: Message, isWhole: boolean): Content {
	// HAR's word for what is not said.
	const mimeType = message.header("content-type") || "x-unknown";
	const body = isWhole ? message.body() : undefined;
	if (body === undefined) return { size: message.size, mimeType };
	const bytes = unpacked(body, message.header("content-encoding"));
	const text = decoded(bytes, mimeType);
	const content = { size: bytes.length, mimeType };
	return text === undefined ? { ...content, text: bytes.toString("base64"), encoding: "base64" } : { ...content, text };
}

const unpackers: Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Buffer> = {
	gzip: gunzipSync,
	"x-gzip": gunzipSync,
	// Some send it without its frame: https://www.rfc-editor.org/rfc/rfc9110#section-8.4.1.2
	deflate: (bytes, options) => ((bytes[0] ?? 0) % 16 === 8 ? inflateSync(bytes, options) : inflateRawSync(bytes, options)),
	br: brotliDecompressSync,
	zstd: zstdDecompressSync,
};

/** The body as it came where it is not what its codings say. */
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

function decoded(bytes: Buffer, mimeType: string): string | undefined {
	const charset = /;\s*charset="?([^\s;"]+)/i.exec(mimeType)?.[1] ?? "utf-8";
	try {
		return new TextDecoder(charset, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

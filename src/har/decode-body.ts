import type { Body } from "./exchange.ts";

/** More than anybody records, and less than fills the memory: a few kilobytes of gzip can stand for gigabytes. */
const unpackedLimit = 128 * 2 ** 20;

/** The text that recorded bytes stand for. Gzip takes its time. */
export function decodeBody(bytes: Uint8Array<ArrayBuffer>, mimeType = ""): Body | Promise<Body> {
	return isGzip(bytes)
		? gunzip(bytes).then((unpacked) => (unpacked instanceof Uint8Array ? decodeText(unpacked, mimeType) : unpacked))
		: decodeText(bytes, mimeType);
}

function decodeText(bytes: Uint8Array, mimeType: string): Body {
	const text = textIn(bytes, mimeType);
	return text === undefined ? { fault: `got bytes that are not ${charsetOf(mimeType)}` } : { text };
}

/** The text that bytes stand for in the charset of their media type, without a byte order mark; undefined where they are no such text. */
export function textIn(bytes: Uint8Array, mimeType: string): string | undefined {
	try {
		return new TextDecoder(charsetOf(mimeType), { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** In the words of https://encoding.spec.whatwg.org/#names-and-labels. UTF-8 where nobody says or knows the charset. */
export function charsetOf(mimeType: string): string {
	const label = /;\s*charset="?([^\s;"]+)/i.exec(mimeType)?.[1] ?? "utf-8";
	try {
		return new TextDecoder(label).encoding;
	} catch {
		return "utf-8";
	}
}

/** Throws where the text is not base64. */
export function base64Bytes(text: string): Uint8Array<ArrayBuffer> {
	const binary = atob(text);
	const bytes = new Uint8Array(binary.length);
	for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
	return bytes;
}

/** https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1 */
export const isGzip = ([first, second]: Uint8Array) => first === 0x1f && second === 0x8b;

/** What gzip packs, or why it cannot be unpacked. */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | { fault: string }> {
	let size = 0;
	const limit = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
		transform(chunk, controller) {
			size += chunk.length;
			if (size <= unpackedLimit) controller.enqueue(chunk);
			else controller.error();
		},
	});
	try {
		const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip")).pipeThrough(limit);
		return new Uint8Array(await new Response(unpacked).arrayBuffer());
	} catch {
		return { fault: size > unpackedLimit ? `got gzip of more than ${unpackedLimit} bytes` : "got gzip that is broken" };
	}
}

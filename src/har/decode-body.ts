import type { Body } from "./exchange.ts";

/** In bytes. More than any recorded body needs, and less than fills the memory: a few kilobytes of gzip can unpack to gigabytes. */
export const unpackedLimit = 128 * 2 ** 20;

/** Decodes a recorded body to text. Only gzip makes it asynchronous. */
export function decodeBody(bytes: Uint8Array<ArrayBuffer>, mimeType = ""): Body | Promise<Body> {
	return isGzip(bytes)
		? gunzip(bytes).then((unpacked) => (unpacked instanceof Uint8Array ? decodeText(unpacked, mimeType) : unpacked))
		: decodeText(bytes, mimeType);
}

function decodeText(bytes: Uint8Array<ArrayBuffer>, mimeType: string): Body {
	const text = textIn(bytes, mimeType);
	return text === undefined ? { fault: `got bytes that are not ${charsetOf(mimeType)}`, bytes } : { text };
}

/** Decodes bytes in the charset of their media type, without a byte order mark. Undefined if they are not valid in that charset. */
export function textIn(bytes: Uint8Array, mimeType: string): string | undefined {
	try {
		return new TextDecoder(charsetOf(mimeType), { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

/** The charset, by its name in https://encoding.spec.whatwg.org/#names-and-labels. UTF-8 if the charset is absent or unknown. */
export function charsetOf(mimeType: string): string {
	const label = /;\s*charset="?([^\s;"]+)/i.exec(mimeType)?.[1] ?? "utf-8";
	try {
		return new TextDecoder(label).encoding;
	} catch {
		return "utf-8";
	}
}

/** Throws if the text is not base64. */
export function base64Bytes(text: string): Uint8Array<ArrayBuffer> {
	const binary = atob(text);
	const bytes = new Uint8Array(binary.length);
	for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
	return bytes;
}

/** https://www.rfc-editor.org/rfc/rfc1952#section-2.3.1 */
export const isGzip = ([first, second]: Uint8Array) => first === 0x1f && second === 0x8b;

/** The unpacked bytes, or the reason why they cannot be unpacked. */
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

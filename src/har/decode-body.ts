import type { Body } from "./exchange.ts";

/** More than anybody records, and less than fills the memory: a few kilobytes of gzip can stand for gigabytes. */
const unpackedLimit = 128 * 2 ** 20;

/** The text that recorded bytes stand for: https://encoding.spec.whatwg.org. Gzip takes its time. */
export function decodeBody(bytes: Uint8Array<ArrayBuffer>, mimeType = ""): Body | Promise<Body> {
	const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
	return isGzip
		? gunzip(bytes).then((unpacked) => (unpacked instanceof Uint8Array ? decodeText(unpacked, mimeType) : unpacked))
		: decodeText(bytes, mimeType);
}

function decodeText(bytes: Uint8Array<ArrayBuffer>, mimeType: string): Body {
	const decoder = decoderOf(mimeType);
	try {
		return { text: decoder.decode(bytes) };
	} catch {
		return { fault: `got bytes that are not ${decoder.encoding}` };
	}
}

/** Throws where the text is not base64. */
export function base64Bytes(text: string): Uint8Array<ArrayBuffer> {
	const binary = atob(text);
	const bytes = new Uint8Array(binary.length);
	for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
	return bytes;
}

function decoderOf(mimeType: string): TextDecoder {
	const charset = /;\s*charset="?([^\s;"]+)/i.exec(mimeType)?.[1] ?? "utf-8";
	try {
		return new TextDecoder(charset, { fatal: true });
	} catch {
		return new TextDecoder("utf-8", { fatal: true });
	}
}

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer> | { fault: string }> {
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

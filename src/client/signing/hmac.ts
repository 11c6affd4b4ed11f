import type { Sendable } from "../bodies/encode.ts";

const encoder = new TextEncoder();

export async function hmac(hash: "SHA-1" | "SHA-256", key: string, text: string): Promise<Uint8Array> {
	if (!key) throw new TypeError("auth: no secret");
	const imported = await subtle().importKey("raw", encoder.encode(key), { name: "HMAC", hash }, false, ["sign"]);
	return new Uint8Array(await subtle().sign("HMAC", imported, encoder.encode(text)));
}

/** Of a text in UTF-8, or of bytes. */
export const sha256 = async (content: Sendable): Promise<Uint8Array> =>
	new Uint8Array(await subtle().digest("SHA-256", await new Blob([content as BlobPart]).arrayBuffer()));

/** `crypto.subtle` is missing on a page that was loaded over plain HTTP: https://www.w3.org/TR/webcrypto/#Crypto-attribute-subtle */
function subtle(): SubtleCrypto {
	if (!crypto.subtle) throw new TypeError("auth: signing needs HTTPS or localhost");
	return crypto.subtle;
}

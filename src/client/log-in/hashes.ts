import type { PasswordHash } from "../../openapi/words/log-in.ts";

type Hash = (text: string) => Promise<string>;

/** How a client hashes a password before it sends it, by the name in `x-log-in`. */
export const hashes = { "sha-512": hexOf("SHA-512") } as const satisfies Record<PasswordHash, Hash>;

/** The hash of a text in UTF-8, in lower-case hexadecimal digits. */
function hexOf(algorithm: string): Hash {
	return async (text) => {
		// https://www.w3.org/TR/webcrypto/#Crypto-attribute-subtle
		if (!crypto.subtle) throw new TypeError("logIn: hashing needs HTTPS or localhost");
		const bytes = new Uint8Array(await crypto.subtle.digest(algorithm, new TextEncoder().encode(text)));
		return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
	};
}

import type { Parts } from "../../openapi/security/scheme-type.ts";
import type { Sendable } from "../bodies/encode.ts";
import { hmac } from "./hmac.ts";
import { draft as draftOfVendor, hex, type Secret as VendorSecret, parts as vendorParts } from "./sdk-hmac-sha256.ts";
import type { Names, Sign, Unsigned } from "./sign.ts";

/** An access key, with the region and the service for which the key that signs is derived from it. */
export interface Secret extends VendorSecret {
	/** `cn-north-4` */
	region: string;
	/** The service's name in the derived key: `ecs`. */
	service: string;
}

export const parts: Parts<keyof Secret> = {
	...vendorParts,
	region: { required: true, isOpen: true, variable: "REGION" },
	service: { required: true, isOpen: true, variable: "SERVICE" },
};

/** The canonical request is that of SDK-HMAC-SHA256. The text to sign also names what the key is derived for (DerivedAKSKSigner in the vendor's core). */
export const draft = async (request: Unsigned<Sendable>, secret: Secret, names: Names, now: number) => {
	const plain = await draftOfVendor(request, secret, names, now);
	const [algorithm = "", time = "", hash = ""] = plain.text.split("\n");
	const scope = `${time.slice(0, 8)}/${secret.region}/${secret.service}`;
	return { ...plain, scope, text: [algorithm, time, scope, hash].join("\n") };
};

export const sign: Sign<Secret> = async (request, secret, names, now = Date.now()) => {
	const { headers, signedHeaders, scope, text } = await draft(request, secret, names, now);
	const signature = hex(await hmac("SHA-256", await derivedKey(secret, scope), text));
	const credential = `Credential=${secret.accessKey}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
	return { ...headers, [names.credential]: names.prefix + credential };
};

/** In hexadecimal digits, which the vendor's cores take for the key itself: https://www.rfc-editor.org/rfc/rfc5869 */
async function derivedKey({ accessKey, secretKey }: Secret, scope: string): Promise<string> {
	if (!secretKey) throw new TypeError("auth: no secret");
	const bytes = (text: string) => new TextEncoder().encode(text);
	const key = await crypto.subtle.importKey("raw", bytes(secretKey), "HKDF", false, ["deriveBits"]);
	const derived = await crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt: bytes(accessKey), info: bytes(scope) }, key, 256);
	return hex(new Uint8Array(derived));
}

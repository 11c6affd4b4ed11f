import type { Parts } from "../../openapi/security/scheme-type.ts";
import type { Sendable } from "../bodies/encode.ts";
import { hmac, sha256 } from "./hmac.ts";
import type { Names, Sign, Unsigned } from "./sign.ts";

/** An access key. */
export interface Secret {
	/** The access key's id (AK). It is sent. */
	accessKey: string;
	/** The secret access key (SK). It is never sent. */
	secretKey: string;
	/** Sent and signed as `X-Project-Id`. */
	projectId?: string;
	/** Sent and signed as `X-Security-Token`; a temporary access key has one. */
	securityToken?: string;
}

export const parts: Parts<keyof Secret> = {
	accessKey: { required: true, isOpen: true, variable: "ACCESS_KEY" },
	secretKey: { required: true, variable: "SECRET_KEY" },
	projectId: { isOpen: true },
	securityToken: {},
};

export const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** Unreserved characters alone stay as they are; encodeURIComponent leaves five more: https://www.rfc-editor.org/rfc/rfc3986#section-2.3 */
const encode = (text: string) =>
	encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Sorts by name, in code units, and entries with the same name by value. */
const byName = ([a, x]: [string, string], [b, y]: [string, string]) => ((a === b ? x < y : a < b) ? -1 : 1);

/** The host and every header that is sent are signed, as in the SDKs of the algorithm's vendor (AKSKSigner in their core). */
export const draft = async (
	{ method, url, headers, body }: Unsigned<Sendable>,
	{ projectId, securityToken }: Secret,
	{ prefix, date }: Names,
	now: number,
) => {
	const time = new Date(now).toISOString().replace(/[-:]|\.\d+/g, "");
	const added: Record<string, string> = { [date]: time };
	for (const [name, value] of Object.entries({ "X-Project-Id": projectId, "X-Security-Token": securityToken }))
		if (value && !Object.keys(headers).some((given) => given.toLowerCase() === name.toLowerCase())) added[name] = value;
	const signed = Object.entries({ host: url.host, ...headers, ...added })
		.map(([name, value]): [string, string] => [name.toLowerCase(), value.trim()])
		.sort(byName);
	const signedHeaders = signed.map(([name]) => name).join(";");
	const path = url.pathname.replace(/[^/]+/g, (segment) => encode(decodeURIComponent(segment)));
	// Sorted before it is encoded. Afterwards, "=" and "%" would put `limit2` before `limit`.
	const query = [...url.searchParams].sort(byName).map(([name, value]) => `${encode(name)}=${encode(value)}`);
	const canonicalRequest = [
		method,
		path.replace(/\/?$/, "/"),
		query.join("&"),
		...signed.map(([name, value]) => `${name}:${value}`),
		"",
		signedHeaders,
		hex(await sha256(body ?? "")),
	].join("\n");
	const text = `${prefix.trim()}\n${time}\n${hex(await sha256(canonicalRequest))}`;
	return { headers: added, signedHeaders, canonicalRequest, text };
};

export const sign: Sign<Secret> = async (request, secret, names, now = Date.now()) => {
	const { headers, signedHeaders, text } = await draft(request, secret, names, now);
	const signature = hex(await hmac("SHA-256", secret.secretKey, text));
	const credential = `Access=${secret.accessKey}, SignedHeaders=${signedHeaders}, Signature=${signature}`;
	return { ...headers, [names.credential]: names.prefix + credential };
};

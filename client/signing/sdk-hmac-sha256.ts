import { hmac, sha256 } from "./hmac.ts";
import type { Sign } from "./sign.ts";

/** An access key. */
export interface Secret {
	/** The access key's id (AK), which is sent. */
	accessKey: string;
	/** The secret access key (SK), which is not. */
	secretKey: string;
	/** Sent and signed as `X-Project-Id`. */
	projectId?: string;
	/** Sent and signed as `X-Security-Token`; a temporary access key has one. */
	securityToken?: string;
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** Unreserved characters alone stay as they are; encodeURIComponent leaves five more: https://www.rfc-editor.org/rfc/rfc3986#section-2.3 */
const encode = (text: string) =>
	encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** By code units; what has the same name, by value. */
const byName = ([a, x]: [string, string], [b, y]: [string, string]) => ((a === b ? x < y : a < b) ? -1 : 1);

/** Signs every header that is sent, and the host, as the SDKs of the algorithm's vendor do (AKSKSigner in their core). */
export const sign: Sign<Secret> = async ({ method, url, headers, body }, secret, { credential, prefix, date }) => {
	const { accessKey, secretKey, projectId, securityToken } = secret;
	const now = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
	const added: Record<string, string> = { [date]: now };
	for (const [name, value] of Object.entries({ "X-Project-Id": projectId, "X-Security-Token": securityToken }))
		if (value && !Object.keys(headers).some((given) => given.toLowerCase() === name.toLowerCase())) added[name] = value;
	const signed = Object.entries({ host: url.host, ...headers, ...added })
		.map(([name, value]): [string, string] => [name.toLowerCase(), value.trim()])
		.sort(byName);
	const names = signed.map(([name]) => name).join(";");
	const path = url.pathname.replace(/[^/]+/g, (segment) => encode(decodeURIComponent(segment)));
	// Sorted before it is written, where "=" and "%" would put `limit2` before `limit`.
	const query = [...url.searchParams].sort(byName).map(([name, value]) => `${encode(name)}=${encode(value)}`);
	const canonical = [
		method,
		path.replace(/\/?$/, "/"),
		query.join("&"),
		...signed.map(([name, value]) => `${name}:${value}`),
		"",
		names,
		hex(await sha256(body ?? "")),
	].join("\n");
	const algorithm = prefix.trim();
	const signature = hex(await hmac("SHA-256", secretKey, `${algorithm}\n${now}\n${hex(await sha256(canonical))}`));
	return { ...added, [credential]: `${prefix}Access=${accessKey}, SignedHeaders=${names}, Signature=${signature}` };
};

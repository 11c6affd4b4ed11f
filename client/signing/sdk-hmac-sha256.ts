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

/** Signs every header that is sent, and the host, as the vendor's SDKs do (huaweicloud-sdk-core, AKSKSigner). */
export const sign: Sign<Secret> = async ({ method, url, headers, body }, secret, { credential, prefix, date }) => {
	const { accessKey, secretKey, projectId, securityToken } = secret;
	const now = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
	const added = {
		...(projectId && !headers["X-Project-Id"] ? { "X-Project-Id": projectId } : {}),
		...(securityToken && !headers["X-Security-Token"] ? { "X-Security-Token": securityToken } : {}),
		[date]: now,
	};
	const signed = Object.entries({ host: url.host, ...headers, ...added })
		.map(([name, value]) => [name.toLowerCase(), value.trim()] as const)
		.sort(([a], [b]) => (a < b ? -1 : 1));
	const names = signed.map(([name]) => name).join(";");
	const path = url.pathname.split("/").map((segment) => encode(decodeURIComponent(segment)));
	const query = [...url.searchParams].map(([name, value]) => `${encode(name)}=${encode(value)}`).sort();
	const canonical = [
		method,
		path.join("/").replace(/\/?$/, "/"),
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

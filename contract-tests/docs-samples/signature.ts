import { createHash, createHmac, hkdfSync } from "node:crypto";
import { existsSync } from "node:fs";
import type { Signature } from "../../docs-site/src/samples/credential.ts";
import type { Asked } from "./recording-proxy.ts";

/** What is wrong with a signature, made again from what arrived; nothing if it is right. */
type Verify = (asked: Asked, signature: Signature, id: string, secret: string) => string | undefined;

/** Without it most programs take every TZ for UTC. */
const knowsZones = existsSync("/usr/share/zoneinfo/Asia/Shanghai");

export const verifiers: Record<string, Verify> = {
	"zstack-hmac-sha1"({ method, url, headers }, { header, prefix, date: name }, id, secret) {
		const date = headers[name.toLowerCase()] ?? "";
		if (!/^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT([+-]\d\d:\d\d)?$/.test(date)) return `${name} is of another format`;
		if (knowsZones && !date.endsWith("+08:00")) return `${name} is not of the clock in TZ`;
		const path = decodeURIComponent(url.pathname).replace(/^\/[^/]+/, "");
		const signature = createHmac("sha1", secret).update(`${method}\n${date}\n${path}`).digest("base64");
		if (headers[header.toLowerCase()] !== `${prefix}${id}:${signature}`) return "another signature";
		return ageFault(Date.parse(date));
	},
	"sdk-hmac-sha256": (asked, signature, id, secret) =>
		vendorFault(asked, signature, (names, date, canonical, prefix) => {
			const made = hmac(secret, `${prefix}\n${date}\n${canonical}`);
			return `Access=${id}, SignedHeaders=${names}, Signature=${made}`;
		}),
	"v11-hmac-sha256": (asked, signature, id, secret) =>
		vendorFault(asked, signature, (names, date, canonical, prefix) => {
			const [scope = ""] = /(?<=Credential=[^/]*\/)[^,]*/.exec(asked.headers[signature.header.toLowerCase()] ?? "") ?? [];
			if (!scope.startsWith(`${date.slice(0, 8)}/`)) return "another scope";
			const key = Buffer.from(hkdfSync("sha256", secret, id, scope, 32)).toString("hex");
			const made = hmac(key, `${prefix}\n${date}\n${scope}\n${canonical}`);
			return `Credential=${id}/${scope}, SignedHeaders=${names}, Signature=${made}`;
		}),
};

/** The canonical request is the same for each of the vendor's algorithms. */
function vendorFault(
	{ method, url, headers, body }: Asked,
	{ header, prefix, date: name }: Signature,
	credentialOf: (names: string, date: string, canonical: string, prefix: string) => string,
): string | undefined {
	const date = headers[name.toLowerCase()] ?? "";
	const names = /SignedHeaders=([^,]*)/.exec(headers[header.toLowerCase()] ?? "")?.[1] ?? "";
	if (!["host", name.toLowerCase()].every((each) => names.split(";").includes(each))) return "the host or the date is not signed";
	const lines = names.split(";").map((each) => `${each}:${headers[each]}`);
	const canonical = [method, `${url.pathname}/`, url.search.slice(1), ...lines, "", names, sha256(body)].join("\n");
	if (headers[header.toLowerCase()] !== prefix + credentialOf(names, date, sha256(canonical), prefix.trim())) return "another signature";
	return ageFault(Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z")));
}

const hmac = (key: string, text: string) => createHmac("sha256", key).update(text).digest("hex");
const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

const ageFault = (instant: number) => (Math.abs(Date.now() - instant) < 60_000 ? undefined : "the date is not that of now");

import { createHash, createHmac } from "node:crypto";
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
	"sdk-hmac-sha256"({ method, url, headers, body }, { header, prefix, date: name }, id, secret) {
		const date = headers[name.toLowerCase()] ?? "";
		const names = /SignedHeaders=([^,]*)/.exec(headers[header.toLowerCase()] ?? "")?.[1] ?? "";
		if (!["host", name.toLowerCase()].every((each) => names.split(";").includes(each))) return "the host or the date is not signed";
		const lines = names.split(";").map((each) => `${each}:${headers[each]}`);
		const canonical = [method, `${url.pathname}/`, url.search.slice(1), ...lines, "", names, sha256(body)].join("\n");
		const signature = createHmac("sha256", secret)
			.update(`${prefix.trim()}\n${date}\n${sha256(canonical)}`)
			.digest("hex");
		if (headers[header.toLowerCase()] !== `${prefix}Access=${id}, SignedHeaders=${names}, Signature=${signature}`)
			return "another signature";
		return ageFault(Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z")));
	},
};

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

const ageFault = (instant: number) => (Math.abs(Date.now() - instant) < 60_000 ? undefined : "the date is not that of now");

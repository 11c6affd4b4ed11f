import type { Unsigned } from "../../../src/client/signing/sign.ts";
import type { Calculation, Task } from "./calculation.ts";

/** What a line of a signed text is, seen by comparing it with the request: no algorithm is known here. */
export type Line =
	| { is: "method" | "algorithm" | "time" | "query" | "signedNames" | "bodyHash" | "canonicalHash" | "scope" | "empty" | "other" }
	| { is: "header"; name: string }
	| { is: "path"; isDecoded: boolean; hasSlashAdded: boolean; isWithout: string };

export async function linesOf(
	text: string,
	{ request, names, secret }: Task,
	{ headers, canonicalRequest }: Calculation,
): Promise<[string, Line][]> {
	const sent = lowered({ host: request.url.host, ...request.headers, ...headers });
	const known = new Map<string, Line>([
		["", { is: "empty" }],
		[await hashOf(request.body ?? ""), { is: "bodyHash" }],
		[await hashOf(canonicalRequest ?? ""), { is: "canonicalHash" }],
		[names.prefix.trim(), { is: "algorithm" }],
		[headers[names.date] ?? "", { is: "time" }],
		[request.method, { is: "method" }],
	]);
	const isGiven = (part: string) => headers[names.date]?.startsWith(part) || Object.values(secret).includes(part);
	const isScope = (line: string) => /^[^/]+(\/[^/]+)+$/.test(line) && line.split("/").every(isGiven);
	return text.split("\n").map((line) => [line, known.get(line) ?? (isScope(line) ? { is: "scope" } : comparedWith(request, sent, line))]);
}

function comparedWith({ url }: Unsigned, sent: Map<string, string>, line: string): Line {
	const [, name = "", value] = /^([^:]+):(.*)$/.exec(line) ?? [];
	if (sent.has(name) && sent.get(name) === value) return { is: "header", name };
	if (line.startsWith("/")) return pathOf(url.pathname, line);
	if (line.split(";").every((each) => sent.has(each))) return { is: "signedNames" };
	return { is: url.search !== "" && line.includes("=") ? "query" : "other" };
}

function pathOf(sent: string, line: string): Line {
	const hasSlashAdded = line.endsWith("/") && !sent.endsWith("/");
	const bare = hasSlashAdded ? line.slice(0, -1) : line;
	const decoded = decodeURIComponent(sent);
	const isDecoded = !sent.endsWith(bare) && decoded.endsWith(bare);
	const whole = isDecoded ? decoded : sent;
	return { is: "path", isDecoded, hasSlashAdded, isWithout: whole.endsWith(bare) ? whole.slice(0, whole.length - bare.length) : "" };
}

const lowered = (headers: Record<string, string>) =>
	new Map(Object.entries(headers).map(([name, value]): [string, string] => [name.toLowerCase(), value.trim()]));

async function hashOf(text: string): Promise<string> {
	const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

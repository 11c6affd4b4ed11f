import type { Contract, Finding } from "../../../src/checker/index.ts";
import { judge } from "../../../src/checker/judge.ts";
import type { Unsigned } from "../../../src/client/signing/sign.ts";
import type { Reply } from "./send.ts";

/** What the checker says of an exchange. */
export interface Verdict {
	/** Refused: the reply keeps the contract, which declares it for a request that does not. */
	level: "kept" | "drift" | "refused" | "broken";
	findings: Finding[];
	/** The headers that the contract requires and that the browser may have kept from the page. */
	unseen: string[];
}

export function verdictOf(contract: Contract, { method, url, path, headers, body = "" }: Unsigned, reply: Reply): Verdict {
	const findings = judge([contract], {
		file: "",
		index: 0,
		method,
		// The contract's paths begin where the server's address ends.
		url: new URL(path + url.search, url.origin),
		status: reply.status,
		request: { headers: Object.entries(headers), body: { text: body } },
		response: { headers: reply.headers, body: reply.body },
	});
	const unseen = unseenHeaders(findings, reply);
	const certain = findings.filter(({ pointer }) => !unseen.includes(pointer));
	return { level: levelOf(certain), findings: certain, unseen: unseen.map((pointer) => pointer.slice(pointer.lastIndexOf("/") + 1)) };
}

function levelOf(findings: Finding[]): Verdict["level"] {
	if (findings.some(({ level }) => level === "error")) return "broken";
	if (findings.some(({ rule }) => rule === "request-refused")) return "refused";
	return findings.length > 0 ? "drift" : "kept";
}

/** https://fetch.spec.whatwg.org/#cors-safelisted-response-header-name */
const alwaysSeen = ["cache-control", "content-language", "content-length", "content-type", "expires", "last-modified", "pragma"];

/** The pointers of headers of which nobody in the page can say whether they came. */
function unseenHeaders(findings: Finding[], { headers }: Reply): string[] {
	const exposed = headers
		.filter(([name]) => name === "access-control-expose-headers")
		.flatMap(([, value]) => value.toLowerCase().split(","))
		.map((name) => name.trim());
	const isSeen = (name: string) =>
		alwaysSeen.includes(name) ||
		headers.some(([each]) => each === name) ||
		(name !== "set-cookie" && (exposed.includes("*") || exposed.includes(name)));
	const missing = findings.filter(({ rule }) => rule === "response-header").map(({ pointer }) => pointer);
	return missing.filter((pointer) => !isSeen(pointer.replace("/response/headers/", "")));
}

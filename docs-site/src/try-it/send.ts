import type { Unsigned } from "../../../src/client/signing/sign.ts";
import { charsetOf, decodeBody } from "../../../src/har/decode-body.ts";
import type { Body } from "../../../src/har/exchange.ts";
import { longest, readBody } from "./read-body.ts";

export interface Reply {
	status: number;
	statusText: string;
	/** Those that the browser lets the page see. */
	headers: [name: string, value: string][];
	body: Body;
	/** Why the body is not whole. */
	partial?: "aborted" | "late" | "broken" | "long";
	/** Milliseconds from the request to the end of the reply. */
	time: number;
}

/** Why there is no reply. */
export type Failure = "aborted" | "late" | "unanswered" | "redirected";

const timeout = 30_000;

/** Nothing but the request itself is told to the server: no cookie, no referrer. */
export async function send({ method, url, headers, body }: Unsigned, stopped: AbortSignal): Promise<Reply | Failure> {
	const late = AbortSignal.timeout(timeout);
	const signal = AbortSignal.any([stopped, late]);
	const startedAt = performance.now();
	try {
		const response = await fetch(url, {
			method,
			headers,
			body: body ?? null,
			signal,
			credentials: "omit",
			referrerPolicy: "no-referrer",
			cache: "no-store",
			// Followed, a redirect would take the request and its credential elsewhere.
			redirect: "manual",
		});
		if (response.type === "opaqueredirect") return "redirected";
		return await replyOf(response, startedAt, () => (stopped.aborted ? "aborted" : late.aborted ? "late" : "broken"));
	} catch {
		return stopped.aborted ? "aborted" : late.aborted ? "late" : "unanswered";
	}
}

async function replyOf(response: Response, startedAt: number, whyBroken: () => NonNullable<Reply["partial"]>): Promise<Reply> {
	const { status, statusText, headers } = response;
	const { bytes, isWhole, isLong } = await readBody(response.body);
	const time = Math.round(performance.now() - startedAt);
	const type = headers.get("content-type") ?? "";
	const reply = { status, statusText, headers: [...headers], time };
	if (!isWhole) return { ...reply, body: { text: beginningOf(bytes, type) }, partial: isLong ? "long" : whyBroken() };
	const body = await decodeBody(bytes, type);
	// A few bytes of gzip can be long when they are unpacked.
	return { ...reply, body, ...("text" in body && body.text.length > longest && { partial: "long" }) };
}

/** A text that may break off within a character. */
const beginningOf = (bytes: Uint8Array, type: string) => new TextDecoder(charsetOf(type)).decode(bytes, { stream: true });

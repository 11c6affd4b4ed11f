import type { Unsigned } from "../../../src/client/signing/sign.ts";
import { decodeBody } from "../../../src/har/decode-body.ts";
import type { Body } from "../../../src/har/exchange.ts";

export interface Reply {
	status: number;
	statusText: string;
	/** Those that the browser lets the page see. */
	headers: [name: string, value: string][];
	body: Body;
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
		const bytes = new Uint8Array(await response.arrayBuffer());
		const time = Math.round(performance.now() - startedAt);
		const { status, statusText } = response;
		const type = response.headers.get("content-type") ?? "";
		return { status, statusText, headers: [...response.headers], body: await decodeBody(bytes, type), time };
	} catch {
		return stopped.aborted ? "aborted" : late.aborted ? "late" : "unanswered";
	}
}

import { textIn } from "../har/decode-body.ts";
import type { Entry } from "../har/entry.ts";
import type { Body, Exchange } from "../har/exchange.ts";
import { writeRequest, writeResponse } from "../har/write/write-entry.ts";
import type { RecordingList } from "../redaction/list.ts";
import { LeftOut, Redaction } from "../redaction/redaction.ts";
import type { Sendable } from "./bodies/encode.ts";
import type { Route } from "./route.ts";
import type { Unsigned } from "./signing/sign.ts";

export type { Entry, RecordingList };

/** The type of the option `onExchange`. Only {@link recorder} makes one, so that nobody gets an exchange with its secrets by mistake. */
export interface Recorder {
	record(startedAt: number, request: Unsigned<Sendable>, response: Response, content: string | Uint8Array, route: Route): void;
}

/**
 * Calls `onEntry` with a HAR entry for each exchange of a client. The list is `recording` of `console-contracts/<api>/recording`: it says what may be
 * written, and everything else is a placeholder. In all entries of one recorder, the same secret has the same placeholder. Without a list, an entry has
 * only the method, the path template, the status and the times. If `onEntry` throws, the call goes on.
 */
export function recorder(onEntry: (entry: Entry) => void, list?: RecordingList): Recorder {
	const redaction = list && new Redaction([list]);
	return {
		record(startedAt, request, response, content, route) {
			try {
				const wait = Date.now() - startedAt;
				const times = { startedDateTime: new Date(startedAt).toISOString(), time: wait, timings: { send: 0, wait, receive: 0 } };
				const entry = redaction?.redact(exchangeOf(request, response, content), times) ?? bareEntry(route, response, times);
				if (!(entry instanceof LeftOut)) onEntry(entry);
			} catch {
				// A recording that fails must not fail the call.
			}
		},
	};
}

function exchangeOf({ method, url, headers, body }: Unsigned<Sendable>, response: Response, content: string | Uint8Array): Exchange {
	const { status } = response;
	const sent = { headers: Object.entries(headers), ...bodyOf(body ?? "", headers["Content-Type"]) };
	const received = { headers: [...response.headers], ...bodyOf(content, response.headers.get("content-type")) };
	return { file: "", index: 0, method, url, status, request: sent, response: received };
}

/** The content of a Blob cannot be had at once, so it is not kept. */
function bodyOf(body: Sendable, type: string | null | undefined): { body?: Body } {
	if (typeof body === "string") return { body: { text: body } };
	if (!(body instanceof Uint8Array)) return {};
	const text = textIn(body, type ?? "");
	return { body: text === undefined ? { fault: "", bytes: new Uint8Array(body) } : { text } };
}

function bareEntry({ method, path }: Route, { status }: Response, times: Pick<Entry, "startedDateTime" | "time" | "timings">): Entry {
	return {
		...times,
		request: writeRequest({ method, url: `http://server.example${path}`, headers: [], bodySize: -1 }),
		response: writeResponse({ status, headers: [], body: { size: -1 } }),
		cache: {},
	};
}

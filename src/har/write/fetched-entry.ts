import type { Entry, Pair } from "../entry.ts";
import { pairsOf } from "../headers.ts";
import { textBody, writeEntry } from "./write-entry.ts";

/** A request that was sent by `fetch`, and its response. The body of the response is already read. */
interface Fetched {
	startedAt: number;
	method: string;
	url: URL;
	headers: Pair[];
	/** Undefined or empty if there was no body. */
	body: string | undefined;
	response: Response;
	text: string;
}

/** The HAR entry of an exchange. Only the times of its beginning and its end are known. */
export function fetchedEntry({ startedAt, method, url, headers, body, response, text }: Fetched): Entry {
	const now = Date.now();
	const { status, statusText } = response;
	return writeEntry({
		startedAt,
		answeredAt: now,
		endedAt: now,
		request: { method, url: url.href, headers, body: body ? textBody(body) : undefined },
		response: { status, statusText, headers: pairsOf(response.headers), body: textBody(text) },
	});
}

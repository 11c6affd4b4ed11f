import type { Entry, Pair } from "../entry.ts";
import { pairsOf } from "../headers.ts";
import { textBody, writeEntry } from "./write-entry.ts";

/** A request that went through `fetch`, and its response, whose body is read. */
interface Fetched {
	startedAt: number;
	method: string;
	url: URL;
	headers: Pair[];
	/** Absent or empty where there was none. */
	body: string | undefined;
	response: Response;
	text: string;
}

/** The entry of an exchange of which only the beginning and the end are known. */
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

import type { Entry, Pair } from "../entry.ts";
import { pairsOf } from "../headers.ts";
import { type Body, textBody, writeEntry } from "./write-entry.ts";

/** A request that was sent by `fetch`, and its response. The body of the response is already read. */
interface Fetched {
	startedAt: number;
	method: string;
	url: URL;
	headers: Pair[];
	/** Undefined or empty if there was no body. */
	body: string | Uint8Array | Blob | undefined;
	response: Response;
	content: string | Uint8Array;
}

/** The HAR entry of an exchange. Only the times of its beginning and its end are known. */
export function fetchedEntry({ startedAt, method, url, headers, body, response, content }: Fetched): Entry {
	const now = Date.now();
	const { status, statusText } = response;
	return writeEntry({
		startedAt,
		answeredAt: now,
		endedAt: now,
		request: { method, url: url.href, headers, body: body ? bodyOf(body) : undefined },
		response: { status, statusText, headers: pairsOf(response.headers), body: bodyOf(content) },
	});
}

/** Bytes are in base64. The content of a Blob cannot be had at once, so only its size is kept. */
function bodyOf(body: string | Uint8Array | Blob): Body {
	if (typeof body === "string") return textBody(body);
	return body instanceof Blob ? { size: body.size } : { size: body.length, text: base64(body), encoding: "base64" };
}

function base64(bytes: Uint8Array): string {
	let binary = "";
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return btoa(binary);
}

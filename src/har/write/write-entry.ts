import type { Content, Entry, HarRequest, HarResponse, Pair } from "../entry.ts";
import { headerOf, pairsOf } from "../headers.ts";

/** A body, of which a HAR holds a text, or bytes in base64. Without a text it was not kept. */
export interface Body {
	/** Bytes, unpacked. */
	size: number;
	text?: string;
	encoding?: "base64";
	/** What it was taken for, where the header does not say. */
	mimeType?: string;
}

interface Sent {
	method: string;
	url: string;
	httpVersion?: string;
	headers: Pair[];
	/** Absent where there was none. */
	body?: Body | undefined;
	/** Bytes on the wire. */
	bodySize?: number;
}

interface Received {
	status: number;
	statusText?: string;
	httpVersion?: string;
	headers: Pair[];
	body: Body;
	bodySize?: number;
}

interface Written {
	/** Milliseconds since 1970, when the request and its response began, and when the response ended. */
	startedAt: number;
	answeredAt: number;
	endedAt: number;
	request: Sent;
	response: Received;
}

/** An entry of a HAR 1.2, in which nothing is said that nobody knows: http://www.softwareishard.com/blog/har-12-spec/#entries */
export function writeEntry({ startedAt, answeredAt, endedAt, request, response }: Written): Entry {
	return {
		startedDateTime: new Date(startedAt).toISOString(),
		time: endedAt - startedAt,
		request: writeRequest(request),
		response: writeResponse(response),
		cache: {},
		timings: { send: 0, wait: answeredAt - startedAt, receive: endedAt - answeredAt },
	};
}

export function writeRequest({ method, url, httpVersion = "", headers, body, bodySize = body?.size ?? 0 }: Sent): HarRequest {
	const queryString = pairsOf(new URLSearchParams(/\?([^#]*)/.exec(url)?.[1]));
	const common = { method, url, httpVersion, cookies: [], headers, queryString, headersSize: -1, bodySize };
	if (body === undefined) return common;
	const { size: _, ...postData } = contentOf(body, headers);
	return { ...common, postData };
}

export function writeResponse({ status, statusText = "", httpVersion = "", headers, body, bodySize = -1 }: Received): HarResponse {
	const content = contentOf(body, headers);
	const redirectURL = headerOf(headers, "location");
	return { status, statusText, httpVersion, cookies: [], headers, content, redirectURL, headersSize: -1, bodySize };
}

/** HAR wants a media type. Where nobody says it, browsers write `x-unknown`. */
const contentOf = (body: Body, headers: Pair[]): Content => ({
	...body,
	mimeType: headerOf(headers, "content-type") || body.mimeType || "x-unknown",
});

/** A body that is a text. */
export const textBody = (text: string): Body => ({ size: new TextEncoder().encode(text).length, text });

import type { Content, Entry, HarRequest, HarResponse, Pair } from "../entry.ts";
import { headerOf, pairsOf } from "../headers.ts";

/** A body. A HAR holds it as text, or as bytes in base64. Without a text, the body was not kept. */
export interface Body {
	/** Bytes, unpacked. */
	size: number;
	text?: string;
	encoding?: "base64";
	/** The media type, if there is no Content-Type header. */
	mimeType?: string;
}

interface Sent {
	method: string;
	url: string;
	httpVersion?: string;
	headers: Pair[];
	/** Absent if there was no body. */
	body?: Body | undefined;
	/** Bytes on the wire. */
	bodySize?: number;
	/** Otherwise it is taken from the URL. */
	queryString?: Pair[];
}

interface Received {
	status: number;
	statusText?: string;
	httpVersion?: string;
	headers: Pair[];
	body: Body;
	bodySize?: number;
	/** Otherwise it is taken from the headers. */
	redirectURL?: string;
}

interface Written {
	/** The three times are in milliseconds since 1970: when the request began, when the response began, and when the response ended. */
	startedAt: number;
	answeredAt: number;
	endedAt: number;
	request: Sent;
	response: Received;
}

/** A HAR 1.2 entry. Unknown values have the placeholders of HAR, such as -1: http://www.softwareishard.com/blog/har-12-spec/#entries */
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

export function writeRequest({
	method,
	url,
	httpVersion = "",
	headers,
	body,
	bodySize = body?.size ?? 0,
	queryString = pairsOf(new URLSearchParams(/\?([^#]*)/.exec(url)?.[1])),
}: Sent): HarRequest {
	const common = { method, url, httpVersion, cookies: [], headers, queryString, headersSize: -1, bodySize };
	if (body === undefined) return common;
	const { size: _, ...postData } = contentOf(body, headers);
	return { ...common, postData };
}

export function writeResponse({
	status,
	statusText = "",
	httpVersion = "",
	headers,
	body,
	bodySize = -1,
	redirectURL = headerOf(headers, "location"),
}: Received): HarResponse {
	const content = contentOf(body, headers);
	return { status, statusText, httpVersion, cookies: [], headers, content, redirectURL, headersSize: -1, bodySize };
}

/** HAR requires a media type. Browsers write `x-unknown` if it is unknown. */
const contentOf = (body: Body, headers: Pair[]): Content => ({
	...body,
	mimeType: headerOf(headers, "content-type") || body.mimeType || "x-unknown",
});

/** A body of text. */
export const textBody = (text: string): Body => ({ size: isAscii(text) ? text.length : new TextEncoder().encode(text).length, text });

/** Most texts are, and to encode them takes ten times as long. */
const isAscii = (text: string) => /^[\0-\x7f]*$/.test(text);

import { textIn } from "../har/decode-body.ts";
import type { Entry } from "../har/entry.ts";
import { headerOf } from "../har/headers.ts";
import { type Body, writeEntry } from "../har/write/write-entry.ts";
import { decodedBody } from "./content-coding.ts";
import type { Exchanged, Message } from "./message.ts";

/** The exchange as a HAR entry, with its secrets. `isWhole`: the request is complete. */
export function entryOf({ request, response, endedAt }: Exchanged, isWhole: boolean): Entry {
	const { method, httpVersion, headers, startedAt } = request;
	// `OPTIONS *` asks the server as a whole.
	const url = request.origin + request.target.replace(/^(?!\/)/, "/");
	const body = request.size > 0 ? bodyOf(request, isWhole) : undefined;
	const { status, statusText } = response;
	const answer = { httpVersion: response.httpVersion, headers: response.headers, body: bodyOf(response, true), bodySize: response.size };
	return writeEntry({
		startedAt,
		answeredAt: response.startedAt,
		endedAt,
		request: { method, url, httpVersion, headers, body, bodySize: request.size },
		response: { status, statusText, ...answer },
	});
}

/** A body as a HAR holds it: as text if its media type is a text, else in base64. */
function bodyOf(message: Message, isWhole: boolean): Body {
	const bytes = isWhole ? decodedBody(message) : undefined;
	if (bytes === undefined) return { size: message.size };
	const text = textIn(bytes, headerOf(message.headers, "content-type"));
	const { length: size } = bytes;
	return text === undefined ? { size, text: bytes.toString("base64"), encoding: "base64" } : { size, text };
}

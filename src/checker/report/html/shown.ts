import type { Entry } from "../../../har/entry.ts";
import type { Message } from "../../../har/exchange.ts";
import { pairsOf } from "../../../har/headers.ts";
import { type Body, writeRequest, writeResponse } from "../../../har/write/write-entry.ts";
import { isObject } from "../../../openapi/json-pointer.ts";
import { LeftoverError } from "../../../redaction/leftover.ts";
import type { CheckResult } from "../../check.ts";
import type { Finding } from "../../finding.ts";

/** An exchange on the page, without its secrets. */
export interface Shown {
	verdict: CheckResult["verdict"];
	match: CheckResult["match"];
	findings: readonly Finding[];
	/** The redacted entry, or the error that forbids showing it. */
	entry: Entry | LeftoverError;
}

/** Characters of a body that the page shows; a thousand bodies must fit into a browser. */
const bodyLimit = 20_000;

/** The entry as the checker read it: its bodies unpacked, and nothing in it that the page does not show. */
export function shownEntry({ exchange, entry }: CheckResult): Entry {
	const recorded = isObject(entry) ? entry : {};
	const { method, status, request, response } = exchange;
	const sent = bodyOf(request);
	const body = sent.text === undefined ? undefined : sent;
	return {
		startedDateTime: typeof recorded.startedDateTime === "string" ? recorded.startedDateTime : "",
		time: typeof recorded.time === "number" ? recorded.time : -1,
		request: {
			...writeRequest({ method, url: urlOf(recorded, exchange.url), headers: pairsOf(request.headers), body, bodySize: -1 }),
			queryString: [],
		},
		response: { ...writeResponse({ status, headers: pairsOf(response.headers), body: bodyOf(response) }), redirectURL: "" },
		cache: {},
		timings: { send: -1, wait: -1, receive: -1 },
	};
}

/** The recorded URL. The URL of the exchange no longer has the base path of the gateway. */
const urlOf = ({ request }: Record<string, unknown>, { href }: URL) =>
	isObject(request) && typeof request.url === "string" ? request.url : href;

const bodyOf = ({ body, mimeType = "" }: Message): Body => ({
	...{ size: -1, mimeType },
	...(body !== undefined && "text" in body && { text: body.text }),
});

/** The entry with shortened bodies. A word is never cut: the redaction would not find half a secret. */
export function shorter(entry: Shown["entry"]): Shown["entry"] {
	if (entry instanceof LeftoverError) return entry;
	const { request, response } = entry;
	return {
		...entry,
		request: { ...request, ...(request.postData && { postData: shortened(request.postData) }) },
		response: { ...response, content: shortened(response.content) },
	};
}

const shortened = <C extends { text?: string }>(content: C): C =>
	content.text === undefined ? content : { ...content, text: cut(content.text) };

function cut(text: string): string {
	if (text.length <= bodyLimit) return text;
	return `${/^.*[\s"',;:&=<>{}[\]]/s.exec(text.slice(0, bodyLimit))?.[0] ?? ""}\n… and more: ${text.length} characters in all`;
}

import type { Entry } from "../har/entry.ts";
import type { Exchange } from "../har/exchange.ts";
import { writeRequest, writeResponse } from "../har/write/write-entry.ts";
import { decode } from "../openapi/path-template.ts";
import { readsAsIdentifier } from "../openapi/shown-name.ts";
import type { Secrets } from "./placeholders/secrets.ts";
import { type Recorded, times } from "./times.ts";
import { heldWords } from "./words.ts";

const held = heldWords("");
const isHeld = (word: string) => held.has(word);

/** What may be written of an exchange that no contract knows: its method, its path without what may be an id, its status and its times. */
export function writeUnknown({ method, url, status }: Exchange, recorded: Recorded, secrets: Secrets): Entry {
	const path = url.pathname
		.split("/")
		.map((segment) => segmentText(decode(segment) ?? segment, secrets))
		.join("/");
	const host = url.hostname.startsWith("[") ? `[${secrets.host(url.hostname.slice(1, -1))}]` : secrets.host(url.hostname);
	return {
		...times(recorded),
		request: writeRequest({
			method: /^[A-Za-z]{1,10}$/.test(method) ? method.toUpperCase() : "GET",
			url: `${url.protocol}//${host}${url.port === "" ? "" : `:${url.port}`}${path}`,
			headers: [],
			bodySize: -1,
		}),
		response: writeResponse({ status, headers: [], body: { size: -1 } }),
		cache: {},
	};
}

function segmentText(segment: string, secrets: Secrets): string {
	const isName = segment === "" || /^v\d{1,2}(?:\.\d{1,2})?$/.test(segment) || (readsAsIdentifier(segment) && !/\d/.test(segment));
	return isName ? secrets.index.replace(segment, { isName: true }) : encodeURIComponent(secrets.text(segment, isHeld));
}

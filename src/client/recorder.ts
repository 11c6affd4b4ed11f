import type { Entry } from "../har/entry.ts";
import { pairsOf } from "../har/headers.ts";
import { fetchedEntry } from "../har/write/fetched-entry.ts";
import type { Marks } from "../redaction/marks.ts";
import { redactor } from "../redaction/redactor.ts";
import type { Sendable } from "./bodies/encode.ts";
import type { Api, Route } from "./route.ts";
import type { Unsigned } from "./signing/sign.ts";

export type { Entry };

/** The type of the option `onExchange`. Only {@link recorder} makes one, so that nobody gets an exchange with its secrets by mistake. */
export interface Recorder {
	record(startedAt: number, request: Unsigned<Sendable>, response: Response, content: string | Uint8Array, route: Route, api: Api): void;
}

/**
 * Calls `onEntry` with a HAR entry for each exchange of a client, without its secrets. In all entries of one recorder, the same secret has the same
 * placeholder. The recorder remembers the secrets of its last 10,000 exchanges. If `onEntry` throws, the call goes on.
 */
export function recorder(onEntry: (entry: Entry) => void): Recorder {
	const redact = redactor({ keepHosts: true });
	const known = new WeakMap<Route, Marks>();
	return {
		record(startedAt, request, response, content, route, api) {
			try {
				const marks = known.get(route) ?? { path: route.path, pointers: route.secrets ?? [], credentials: credentialsOf(api) };
				known.set(route, marks);
				const { method, url, body } = request;
				const headers = pairsOf(Object.entries(request.headers));
				onEntry(redact(fetchedEntry({ startedAt, method, url, headers, body, response, content }), marks));
			} catch {
				// A recording that fails must not fail the call.
			}
		},
	};
}

/** In an alternative with a signature, the other scheme is the date that was signed, which is no secret. */
function credentialsOf({ schemes, routes }: Api) {
	const signed = Object.values(routes)
		.flatMap(({ security = [] }) => security)
		.filter((names) => names.some((name) => schemes[name]?.sign))
		.flat();
	return Object.entries(schemes).flatMap(([name, scheme]) => (scheme.sign || !signed.includes(name) ? scheme : []));
}

import type { Entry } from "../har/entry.ts";
import { pairsOf } from "../har/headers.ts";
import { fetchedEntry } from "../har/write/fetched-entry.ts";
import type { Marks } from "../redaction/marks.ts";
import { redactor } from "../redaction/redactor.ts";
import type { Api, Route } from "./route.ts";
import type { Unsigned } from "./signing/sign.ts";

export type { Entry };

/** What the option `onExchange` takes: only what {@link recorder} returns, so that nobody is given an exchange with its secrets by mistake. */
export interface Recorder {
	record(startedAt: number, request: Unsigned, response: Response, text: string, route: Route, api: Api): void;
}

/**
 * Hands over each exchange of a client as an entry of a HAR, without its secrets. The same secret has the same stand-in in all entries of one recorder,
 * which knows the secrets of its last 10,000 exchanges. If `onEntry` throws, the call goes on.
 */
export function recorder(onEntry: (entry: Entry) => void): Recorder {
	const redact = redactor({ keepHosts: true });
	const known = new WeakMap<Route, Marks>();
	return {
		record(startedAt, request, response, text, route, api) {
			try {
				const marks = known.get(route) ?? { path: route.path, pointers: route.secrets ?? [], credentials: credentialsOf(api) };
				known.set(route, marks);
				const { method, url, body } = request;
				const headers = pairsOf(Object.entries(request.headers));
				onEntry(redact(fetchedEntry({ startedAt, method, url, headers, body, response, text }), marks));
			} catch {
				// What becomes of a recording is no part of the call that is recorded.
			}
		},
	};
}

/** What a scheme of an alternative with a signature says beside it is no secret, but the date that was signed. */
function credentialsOf({ schemes, routes }: Api) {
	const signed = Object.values(routes)
		.flatMap(({ security = [] }) => security)
		.filter((names) => names.some((name) => schemes[name]?.sign))
		.flat();
	return Object.entries(schemes).flatMap(([name, scheme]) => (scheme.sign || !signed.includes(name) ? scheme : []));
}

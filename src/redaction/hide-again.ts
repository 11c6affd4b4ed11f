import type { Entry, Pair } from "../har/entry.ts";
import type { SecretIndex } from "./placeholders/secret-index.ts";

/** An entry that is written, with placeholders for the secrets that are known since. */
export function hideAgain(entry: Entry, index: SecretIndex): Entry {
	const { request, response } = entry;
	const { postData } = request;
	const headers = (pairs: Pair[]) =>
		pairs.map(({ name, value }) => ({ name: index.replace(name, { isName: true }), value: index.replace(value) }));
	const body = <B extends { text?: string }>(each: B): B => (each.text === undefined ? each : { ...each, text: index.replace(each.text) });
	return {
		...entry,
		request: {
			...request,
			url: index.replace(request.url),
			headers: headers(request.headers),
			...(postData && { postData: body(postData) }),
		},
		response: { ...response, headers: headers(response.headers), content: body(response.content) },
	};
}

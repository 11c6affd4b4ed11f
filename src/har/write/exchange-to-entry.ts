import type { Entry, Pair } from "../entry.ts";

/** A request as it came, and its response, whose body is read. */
interface Passed {
	startedAt: number;
	method: string;
	url: URL;
	headers: Pair[];
	/** Empty: there was none. */
	body: Buffer;
	response: Response;
	text: string;
}

/** An exchange as an entry of a HAR 1.2: http://www.softwareishard.com/blog/har-12-spec/#entries */
export function entryOf({ startedAt, method, url, headers, body, response, text }: Passed): Entry {
	const time = Date.now() - startedAt;
	const unknown = { httpVersion: "HTTP/1.1", headersSize: -1, cookies: [] };
	const typeOf = (type: string | null | undefined) => type ?? "x-unknown";
	const sent = headers.find(({ name }) => name.toLowerCase() === "content-type")?.value;
	return {
		startedDateTime: new Date(startedAt).toISOString(),
		time,
		request: {
			...unknown,
			method,
			url: url.href,
			headers,
			queryString: pairsOf(url.searchParams),
			...(body.length > 0 && { postData: { mimeType: typeOf(sent), text: body.toString() } }),
			bodySize: body.length,
		},
		response: {
			...unknown,
			status: response.status,
			statusText: response.statusText,
			headers: pairsOf(response.headers),
			content: { size: Buffer.byteLength(text), mimeType: typeOf(response.headers.get("content-type")), text },
			redirectURL: response.headers.get("location") ?? "",
			bodySize: -1,
		},
		cache: {},
		timings: { send: 0, wait: time, receive: 0 },
	};
}

const pairsOf = (pairs: Iterable<[string, string]>): Pair[] => [...pairs].map(([name, value]) => ({ name, value }));

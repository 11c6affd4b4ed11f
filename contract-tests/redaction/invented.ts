import type { Entry, Pair } from "../../redaction/entry.ts";
import type { Marks } from "../../redaction/marks.ts";

/** What is secret in an invented API, with a mark of every kind. */
export const marks: Marks = {
	path: "/v1/keys/{key}/doors/{door}",
	pointers: [
		"/request/path/key",
		"/request/query/guest",
		"/request/headers/x-guest",
		"/request/body/pin",
		"/request/body/guests/*/name",
		"/response/headers/x-ticket",
		"/response/body/ticket",
		"/response/body/door",
		"/response/body/owners/*",
		"/response/body/a~1b",
	],
	credentials: [{ name: "Authorization", prefix: "Door " }, { name: "X-Door-Token" }, { name: "door_token", in: "query", prefix: "d-" }],
};

/** What a test puts into an exchange. */
export interface Parts {
	url?: string;
	headers?: Record<string, string>;
	body?: string;
	answered?: Record<string, string>;
	text?: string;
	statusText?: string;
}

export function exchange({
	url = "https://door.example/v1/keys/7/doors/hall",
	headers = {},
	body,
	answered = {},
	text = "{}",
	statusText = "OK",
}: Parts): Entry {
	return {
		startedDateTime: "2026-11-21T00:00:00.000Z",
		time: 1,
		request: {
			method: "POST",
			url,
			httpVersion: "",
			cookies: [],
			headers: pairs(headers),
			queryString: [...new URL(url).searchParams].map(([name, value]) => ({ name, value })),
			...(body === undefined ? {} : { postData: { mimeType: "application/json", text: body } }),
			headersSize: -1,
			bodySize: -1,
		},
		response: {
			status: 200,
			statusText,
			httpVersion: "",
			cookies: [],
			headers: pairs(answered),
			content: { size: -1, mimeType: "application/json", text },
			redirectURL: "",
			headersSize: -1,
			bodySize: -1,
		},
		cache: {},
		timings: { send: 0, wait: 1, receive: 0 },
	};
}

const pairs = (headers: Record<string, string>): Pair[] => Object.entries(headers).map(([name, value]) => ({ name, value }));

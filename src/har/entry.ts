/** An entry of a HAR 1.2: http://www.softwareishard.com/blog/har-12-spec/#entries */
export interface Entry {
	startedDateTime: string;
	/** Milliseconds. */
	time: number;
	request: HarRequest;
	response: HarResponse;
	cache: object;
	timings: { send: number; wait: number; receive: number };
}

interface HarRequest {
	method: string;
	url: string;
	httpVersion: string;
	cookies: Pair[];
	headers: Pair[];
	queryString: Pair[];
	postData?: { mimeType: string; text?: string; encoding?: string; params?: { name: string; value?: string }[] };
	/** Bytes; -1 where nobody counted them. */
	headersSize: number;
	bodySize: number;
}

interface HarResponse {
	status: number;
	statusText: string;
	httpVersion: string;
	cookies: Pair[];
	headers: Pair[];
	content: { size: number; mimeType: string; text?: string; encoding?: string };
	redirectURL: string;
	headersSize: number;
	bodySize: number;
}

export interface Pair {
	name: string;
	value: string;
}

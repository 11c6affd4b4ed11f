/** A HAR 1.2: http://www.softwareishard.com/blog/har-12-spec/ */
export interface Har {
	log: { version: string; creator: { name: string; version: string }; entries: Entry[] };
}

/** One request with its response: http://www.softwareishard.com/blog/har-12-spec/#entries */
export interface Entry {
	startedDateTime: string;
	/** Milliseconds. */
	time: number;
	request: HarRequest;
	response: HarResponse;
	cache: object;
	timings: { send: number; wait: number; receive: number };
	comment?: string;
}

export interface HarRequest {
	method: string;
	url: string;
	httpVersion: string;
	cookies: Pair[];
	headers: Pair[];
	queryString: Pair[];
	postData?: PostData;
	/** Bytes; -1 if unknown. */
	headersSize: number;
	bodySize: number;
}

export interface HarResponse {
	status: number;
	statusText: string;
	httpVersion: string;
	cookies: Pair[];
	headers: Pair[];
	content: Content;
	redirectURL: string;
	headersSize: number;
	bodySize: number;
}

/** A body. Its text is absent if the recorder did not keep it. */
interface PostData {
	mimeType: string;
	text?: string;
	encoding?: string;
	params?: { name: string; value?: string; fileName?: string; contentType?: string }[];
}

export interface Content {
	/** Bytes, unpacked. */
	size: number;
	mimeType: string;
	text?: string;
	encoding?: string;
}

export interface Pair {
	name: string;
	value: string;
}

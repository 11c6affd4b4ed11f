import { isNamed } from "./headers.ts";
import type { Position } from "./position.ts";

/** One request and its response, as recorded. */
export interface Exchange {
	/** The recording that holds it. */
	file: string;
	/** Its index in the recording. */
	index: number;
	method: string;
	url: URL;
	/** When the request began, in ISO 8601, if the recording has it. */
	started?: string;
	/** 0 if there was no response. */
	status: number;
	request: Message;
	response: Message;
}

export interface Message {
	headers: (readonly [name: string, value: string])[];
	/** The media type of the body according to the recorder. A Content-Type header takes precedence. */
	mimeType?: string;
	/** Absent if the body was not recorded, or not all of it. An empty text if there was no body. */
	body?: Body;
}

/** The text of a body, or the reason why it cannot be read as text. */
export type Body = Text | Unreadable;

interface Unreadable {
	fault: string;
	/** The body itself, unpacked. Absent if it cannot be unpacked. */
	bytes?: Uint8Array<ArrayBuffer>;
}

export interface Text {
	text: string;
	/** The cached result of `jsonOf`. */
	json?: Json;
}

/** The value of a JSON text, or the position of its first syntax error. */
export type Json = { value: unknown } | { fault: Position };

/** The values of a header, one for each time that it was sent. */
export function headerValues({ headers }: Message, name: string): string[] {
	const wanted = isNamed(name);
	const values: string[] = [];
	for (const [each, value] of headers) if (wanted(each)) values.push(value);
	return values;
}

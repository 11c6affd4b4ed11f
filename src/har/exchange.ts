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
	/** 0 where no response came. */
	status: number;
	request: Message;
	response: Message;
}

export interface Message {
	headers: (readonly [name: string, value: string])[];
	/** What the recorder took the body for. A Content-Type header is believed first. */
	mimeType?: string;
	/** Absent where the body was not recorded; an empty text where there was none. */
	body?: Body;
}

/** A body that cannot be read as text says why. */
export type Body = Text | { fault: string };

export interface Text {
	text: string;
	/** What it says as JSON, once somebody asked. */
	json?: Json;
}

/** The value of a JSON text, or where the text stops being JSON. */
export type Json = { value: unknown } | { fault: Position };

/** The values of a header, one for each time that it was sent. */
export function headerValues({ headers }: Message, name: string): string[] {
	const wanted = isNamed(name);
	const values: string[] = [];
	for (const [each, value] of headers) if (wanted(each)) values.push(value);
	return values;
}

import type { Entry } from "../../har/entry.ts";
import { step } from "../../openapi/json-pointer.ts";
import { decode } from "../../openapi/path-template.ts";
import { parsed } from "../form.ts";

/** A text of an entry that was hidden, or kept, as one, and its place. */
export interface Written {
	text: string;
	place: Place;
}

/** A step into an entry. A pointer is made of it only where a secret is left. */
interface Place {
	name: string;
	within?: Place;
}

export function pointerOf({ name, within }: Place): string {
	return (within === undefined ? "" : pointerOf(within)) + step(name);
}

const placeIn = (side: "request" | "response", name: string): Place => ({ name, within: { name: side } });

const places = {
	url: placeIn("request", "url"),
	request: { headers: placeIn("request", "headers"), body: placeIn("request", "body") },
	status: placeIn("response", "status"),
	response: { headers: placeIn("response", "headers"), body: placeIn("response", "body") },
};

/** Characters of the shortest text that can hold a secret. */
export const shortest = 6;

/** Every text of an entry that is written and can hold a secret: names and values apart, and a body of JSON in its values. */
export function writtenTexts({ request, response }: Entry): Written[] {
	const all: Written[] = [];
	for (const part of request.url.split(/[/?&=#]/)) add(plain(part), places.url, all);
	addHeaders(request.headers, places.request.headers, all);
	addBody(request.postData?.text, places.request.body, all);
	add(response.statusText, places.status, all);
	addHeaders(response.headers, places.response.headers, all);
	addBody(response.content.text, places.response.body, all);
	return all;
}

function add(text: string, place: Place, all: Written[]): void {
	if (text.length >= shortest) all.push({ text, place });
}

const plain = (part: string) => (/[%+]/.test(part) ? (decode(part.replaceAll("+", " ")) ?? part) : part);

function addHeaders(headers: Entry["request"]["headers"], place: Place, all: Written[]): void {
	for (const { name, value } of headers) {
		add(name, place, all);
		add(value, place, all);
	}
}

function addBody(text: string | undefined, place: Place, all: Written[]): void {
	if (text === undefined) return;
	const value = parsed(text);
	if (value === undefined) add(text, place, all);
	else addValues(value.json, place, all);
}

function addValues(value: unknown, place: Place, all: Written[]): void {
	if (typeof value !== "object" || value === null) add(String(value), place, all);
	else if (Array.isArray(value)) for (const item of value) addValues(item, place, all);
	else
		for (const name of Object.keys(value)) {
			add(name, place, all);
			addValues((value as Record<string, unknown>)[name], { name, within: place }, all);
		}
}

import type { Entry } from "../../har/entry.ts";
import { step } from "../../openapi/json-pointer.ts";
import { decode } from "../../openapi/path-template.ts";
import { parsed } from "../form.ts";

/** A text of an entry that was hidden, or kept, as one, and its place. */
export interface Written {
	text: string;
	pointer: string;
}

/** Characters of the shortest text that can hold a secret. */
export const shortest = 6;

/** Every text of an entry that is written and can hold a secret: names and values apart, and a body of JSON in its values. */
export function writtenTexts({ request, response }: Entry): Written[] {
	const all: Written[] = [];
	for (const part of request.url.split(/[/?&=#]/)) add(plain(part), "/request/url", all);
	addHeaders(request.headers, "/request/headers", all);
	addBody(request.postData?.text, "/request/body", all);
	add(response.statusText, "/response/status", all);
	addHeaders(response.headers, "/response/headers", all);
	addBody(response.content.text, "/response/body", all);
	return all;
}

function add(text: string, pointer: string, all: Written[]): void {
	if (text.length >= shortest) all.push({ text, pointer });
}

const plain = (part: string) => (/[%+]/.test(part) ? (decode(part.replaceAll("+", " ")) ?? part) : part);

function addHeaders(headers: Entry["request"]["headers"], pointer: string, all: Written[]): void {
	for (const { name, value } of headers) {
		add(name, pointer, all);
		add(value, pointer, all);
	}
}

function addBody(text: string | undefined, pointer: string, all: Written[]): void {
	if (text === undefined) return;
	const value = parsed(text);
	if (value === undefined) add(text, pointer, all);
	else addValues(value.json, pointer, all);
}

function addValues(value: unknown, pointer: string, all: Written[]): void {
	if (typeof value !== "object" || value === null) add(String(value), pointer, all);
	else if (Array.isArray(value)) for (const item of value) addValues(item, pointer, all);
	else
		for (const name of Object.keys(value)) {
			add(name, pointer, all);
			addValues((value as Record<string, unknown>)[name], pointer + step(name), all);
		}
}

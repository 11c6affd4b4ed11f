import type { Entry } from "../../har/entry.ts";
import { step } from "../../openapi/json-pointer.ts";
import { decode } from "../../openapi/path-template.ts";
import { parsed } from "../form.ts";

/** A text of an entry that was hidden, or kept, as one, and its place. */
export interface Written {
	text: string;
	pointer: string;
}

/** Every text of an entry that is written: names and values apart, and a body of JSON in its values. */
export function writtenTexts({ request, response }: Entry): Written[] {
	const all: Written[] = [];
	for (const part of request.url.split(/[/?&=#]/)) all.push({ text: plain(part), pointer: "/request/url" });
	addHeaders(request.headers, "/request/headers", all);
	addBody(request.postData?.text, "/request/body", all);
	all.push({ text: response.statusText, pointer: "/response/status" });
	addHeaders(response.headers, "/response/headers", all);
	addBody(response.content.text, "/response/body", all);
	return all;
}

const plain = (part: string) => (/[%+]/.test(part) ? (decode(part.replaceAll("+", " ")) ?? part) : part);

function addHeaders(headers: Entry["request"]["headers"], pointer: string, all: Written[]): void {
	for (const { name, value } of headers) all.push({ text: name, pointer }, { text: value, pointer });
}

function addBody(text: string | undefined, pointer: string, all: Written[]): void {
	if (text === undefined) return;
	const value = parsed(text);
	if (value === undefined) all.push({ text, pointer });
	else addValues(value.json, pointer, all);
}

function addValues(value: unknown, pointer: string, all: Written[]): void {
	if (typeof value !== "object" || value === null) all.push({ text: String(value), pointer });
	else if (Array.isArray(value)) for (const item of value) addValues(item, pointer, all);
	else
		for (const name of Object.keys(value)) {
			all.push({ text: name, pointer });
			addValues((value as Record<string, unknown>)[name], pointer + step(name), all);
		}
}

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
export function* textsIn({ request, response }: Entry): Generator<Written> {
	for (const part of request.url.split(/[/?&=#]/)) yield { text: decode(part.replaceAll("+", " ")) ?? part, pointer: "/request/url" };
	yield* headersIn(request.headers, "/request/headers");
	yield* bodyIn(request.postData?.text, "/request/body");
	yield { text: response.statusText, pointer: "/response/status" };
	yield* headersIn(response.headers, "/response/headers");
	yield* bodyIn(response.content.text, "/response/body");
}

function* headersIn(headers: Entry["request"]["headers"], pointer: string): Generator<Written> {
	for (const { name, value } of headers) {
		yield { text: name, pointer };
		yield { text: value, pointer };
	}
}

function* bodyIn(text: string | undefined, pointer: string): Generator<Written> {
	if (text === undefined) return;
	const value = parsed(text);
	if (value === undefined) yield { text, pointer };
	else yield* valuesIn(value.json, pointer);
}

function* valuesIn(value: unknown, pointer: string): Generator<Written> {
	if (typeof value !== "object" || value === null) {
		yield { text: String(value), pointer };
		return;
	}
	for (const [name, member] of Object.entries(value)) {
		if (!Array.isArray(value)) yield { text: name, pointer };
		yield* valuesIn(member, Array.isArray(value) ? pointer : pointer + step(name));
	}
}

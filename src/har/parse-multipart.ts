import { bodyKind } from "../openapi/body-kind.ts";
import { literally } from "../openapi/literal-pattern.ts";
import { parametersOf } from "../openapi/media-type.ts";
import { textIn } from "./decode-body.ts";
import type { Body } from "./exchange.ts";

/** A field of a form: https://www.rfc-editor.org/rfc/rfc7578#section-4 */
export interface Part {
	name: string;
	/** The media type of the part. Absent if it does not say one, which means text. */
	type?: string;
	/** Whether it is a file or other bytes, and not a text. */
	isFile: boolean;
	/** The content as text. Of bytes, every byte is a character. */
	text: string;
}

/** The parts of a form, or the reason why the body is none. Neither quotes the body. */
export type Multipart = { parts: Part[] } | { fault: string };

/** Parses a body of `multipart/form-data`. `mediaType` names the boundary: https://www.rfc-editor.org/rfc/rfc2046#section-5.1.1 */
export function parseMultipart(body: Body, mediaType: string): Multipart {
	const boundary = parametersOf(mediaType).get("boundary");
	if (boundary === undefined || boundary === "") return { fault: "got a media type without a boundary" };
	if ("text" in body) return read(body.text, boundary, (text) => text);
	if (body.bytes === undefined) return { fault: body.fault };
	return read(oneCharacterForEach(body.bytes), boundary, (text, type) => textIn(bytesOf(text), type) ?? text);
}

/** Turns a text of one character for each byte into what the bytes mean. */
type Decode = (text: string, type: string) => string;

function read(text: string, boundary: string, decode: Decode): Multipart {
	const delimiters = [...text.matchAll(new RegExp(`(?:^|\\r?\\n)--${literally(boundary)}(--)?[ \\t]*(?=\\r?\\n|$)`, "g"))];
	const end = delimiters.findIndex(([, closes]) => closes !== undefined);
	if (end < 0) return { fault: delimiters.length === 0 ? "got text without its boundary" : "got text that ends before its last boundary" };
	const parts: Part[] = [];
	for (const [index, { 0: delimiter, index: at }] of delimiters.slice(0, end).entries()) {
		const part = readPart(text.slice(at + delimiter.length, delimiters[index + 1]?.index), decode);
		if (part === undefined) return { fault: `got part ${index + 1} without the name of its field` };
		parts.push(part);
	}
	return { parts };
}

/** Some recorders write line feeds alone. */
const form = /^\r?\n(?<headers>(?:[^\r\n]+\r?\n)*)(?:\r?\n(?<content>.*))?$/s;

function readPart(text: string, decode: Decode): Part | undefined {
	const { headers = "", content = "" } = form.exec(text)?.groups ?? {};
	const header = (name: string) => new RegExp(`^${literally(name)}:(.*)`, "im").exec(headers)?.[1]?.trim();
	const disposition = parametersOf(decode(header("content-disposition") ?? "", ""));
	const name = disposition.get("name");
	if (name === undefined) return undefined;
	const type = header("content-type");
	const isText = type === undefined || bodyKind(type) !== "bytes";
	const isFile = disposition.has("filename") || disposition.has("filename*") || !isText;
	return { name: unescaped(name), ...(type !== undefined && { type }), isFile, text: isText ? decode(content, type ?? "") : content };
}

/** Browsers escape these three characters of a name: https://html.spec.whatwg.org/#multipart-form-data */
const unescaped = (name: string) => name.replaceAll(/%0A|%0D|%22/gi, decodeURIComponent);

const chunk = 0x8000;

function oneCharacterForEach(bytes: Uint8Array): string {
	let text = "";
	for (let at = 0; at < bytes.length; at += chunk) text += String.fromCharCode(...bytes.subarray(at, at + chunk));
	return text;
}

const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

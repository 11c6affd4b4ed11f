import type { Json, Text } from "./exchange.ts";
import { after, start } from "./position.ts";

/** Parses a text that begins at a position. An error is only a position: the engine's own message quotes the text, which may be secret. */
export function parseJson(text: string, from = start): Json {
	const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
	try {
		return { value: JSON.parse(json) };
	} catch {
		return { fault: after(from, json.slice(0, parseErrorOf(json))) };
	}
}

/** The JSON of a body, parsed once. */
export function jsonOf(body: Text): Json {
	body.json ??= parseJson(body.text);
	return body.json;
}

/** Whether a text only lacks its end. `fault` is the offset at which it breaks the grammar. */
export function isCut(text: string, fault: number): boolean {
	const rest = text.slice(fault, fault + 6);
	return text.trim() !== "" && /^(?:-|[.eE][+-]?|t(?:ru?)?|f(?:a(?:ls?)?)?|n(?:ul?)?|\\(?:u[\da-f]{0,3})?)?$/i.test(rest);
}

/** The offset at which a text breaks the grammar of JSON: https://www.rfc-editor.org/rfc/rfc8259#section-2 */
export function parseErrorOf(text: string): number {
	const open: string[] = [];
	let expected = "value";
	for (let at = skipSpace(text, 0); at < text.length; ) {
		const first = text[at] ?? "";
		const next = following(expected, kindOf(first), open);
		if (next === undefined) return at;
		const { end, broken } = first === '"' ? scanString(text, at) : scanToken(text, at);
		if (broken) return end;
		expected = next;
		at = skipSpace(text, end);
	}
	return text.length;
}

function kindOf(first: string): string {
	if ("{}[],:".includes(first)) return first;
	return first === '"' ? "string" : "scalar";
}

/** The expectation after a token of this kind. Undefined if the token does not meet `expected`. `open` holds the closing brackets that are still due. */
function following(expected: string, kind: string, open: string[]): string | undefined {
	if (kind === open.at(-1) && (expected === "comma" || expected === `first in ${kind}`)) {
		open.pop();
		return afterValue(open);
	}
	if (expected === "end") return undefined;
	const [only, next] = inObject[expected] ?? [];
	if (only !== undefined) return kind === only ? next : undefined;
	if (expected === "comma") return kind === "," ? afterComma(open) : undefined;
	return afterBeginning(kind, open);
}

/** For each expectation inside an object: the only kind of token that meets it, and the next expectation. */
const inObject: Record<string, [only: string, next: string]> = {
	colon: [":", "value"],
	name: ["string", "colon"],
	"first in }": ["string", "colon"],
};

const afterComma = (open: string[]) => (open.at(-1) === "}" ? "name" : "value");

/** The expectation after the first token of a value. */
function afterBeginning(kind: string, open: string[]): string | undefined {
	if (kind === "string" || kind === "scalar") return afterValue(open);
	if (kind !== "{" && kind !== "[") return undefined;
	const closing = kind === "{" ? "}" : "]";
	open.push(closing);
	return `first in ${closing}`;
}

const afterValue = (open: string[]) => (open.length === 0 ? "end" : "comma");

/** The end of a token, or the place where it is broken. */
interface Scan {
	end: number;
	broken: boolean;
}

const token = /[{}[\],:]|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

function scanToken(text: string, start: number): Scan {
	token.lastIndex = start;
	return token.test(text) ? { end: token.lastIndex, broken: false } : { end: start, broken: true };
}

const escapeSequence = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

function scanString(text: string, start: number): Scan {
	let at = start + 1;
	while (at < text.length && text[at] !== '"') {
		escapeSequence.lastIndex = at;
		if (escapeSequence.test(text)) at = escapeSequence.lastIndex;
		else if (text[at] === "\\" || (text[at] ?? "") < " ") return { end: at, broken: true };
		else at++;
	}
	return at < text.length ? { end: at + 1, broken: false } : { end: at, broken: true };
}

function skipSpace(text: string, start: number): number {
	let at = start;
	while (" \t\n\r".includes(text[at] ?? "x")) at++;
	return at;
}

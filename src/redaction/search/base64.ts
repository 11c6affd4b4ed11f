import { base64Bytes } from "../../har/decode-body.ts";

/** How much of a secret is looked for in base64: enough to know where to decode. */
const soughtBytes = 24;

/** What base64 makes of a text wherever it stands: all but the characters that depend on what is before and behind. */
export interface Core {
	text: string;
	/** How many characters of the first group of four stand before it. */
	lead: number;
}

/** Base64 may pack JSON or a URL that holds the secret. */
export const coresOf = (secret: string): Core[] =>
	/^[\w.:-]*$/.test(secret)
		? coresOfText(secret)
		: [...new Set([secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret.toWellFormed())])].flatMap(coresOfText);

/** One core for each place in a group of three bytes, in both alphabets: https://www.rfc-editor.org/rfc/rfc4648 */
function coresOfText(text: string): Core[] {
	const bytes = binaryOf(text.slice(0, soughtBytes));
	return [0, 1, 2].flatMap((before) => {
		const lead = before === 0 ? 0 : before + 1;
		const core = btoa("\0".repeat(before) + bytes).slice(lead, Math.floor(((before + bytes.length) * 4) / 3));
		const safe = core.replaceAll("+", "-").replaceAll("/", "_");
		return safe === core ? [{ text: core, lead }] : [core, safe].map((each) => ({ text: each, lead }));
	});
}

/** The base64 around a place where a group of four begins, and not before `from`. */
export function base64Around(text: string, group: number, from: number): [start: number, end: number] | undefined {
	let start = group;
	while (start - 4 >= from && isBase64(text, start - 4, start)) start -= 4;
	let end = group;
	while (end < text.length && isBase64(text, end, end + 1)) end++;
	while (text[end] === "=" && (end - start) % 4 > 1) end++;
	return group < from || end - group < 4 ? undefined : [start, end];
}

function isBase64(text: string, from: number, to: number): boolean {
	for (let at = from; at < to; at++) if (!/[A-Za-z\d+/_-]/.test(text[at] ?? "")) return false;
	return true;
}

/** Base64 with another text in it, in the same alphabet, padded as it was. */
export function changeBase64(base64: string, change: (text: string) => string): string {
	const digits = base64.replace(/=+$/, "");
	const whole = digits.length - (digits.length % 4 === 1 ? 1 : 0);
	const { text, encode } = decodedBytes(base64Bytes(digits.slice(0, whole).replaceAll("-", "+").replaceAll("_", "/")));
	const changed = change(text);
	if (changed === text) return base64;
	const made = btoa(encode(changed)) + digits.slice(whole);
	const padded = base64.endsWith("=") ? made : made.replace(/=+/, "");
	return /[-_]/.test(digits) ? padded.replaceAll("+", "-").replaceAll("/", "_") : padded;
}

/** The text that bytes stand for: in UTF-8, or else a character for each byte. */
export function decodedBytes(bytes: Uint8Array): { text: string; encode: (text: string) => string; isBytes?: boolean } {
	try {
		return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes), encode: binaryOf };
	} catch {
		return { text: characters(bytes), encode: (text) => text, isBytes: true };
	}
}

/** The bytes of a text in UTF-8, a character for each. */
function binaryOf(text: string): string {
	return /[^\0-\x7f]/.test(text) ? characters(new TextEncoder().encode(text)) : text;
}

/** A character for each byte. */
function characters(bytes: Uint8Array): string {
	let binary = "";
	for (const byte of bytes) binary += String.fromCharCode(byte);
	return binary;
}

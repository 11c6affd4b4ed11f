/** Unpacks gzip. Undefined if the bytes are no gzip, or too much. */
export type Unzip = (bytes: Uint8Array) => Uint8Array | undefined;

/** A text that unpacks to more than this is refused: nobody knows what is in the rest. */
const limit = 200;

/** All that a text may mean: itself, and what it decodes to, until nothing new comes. Undefined if there is no end of it. */
export function viewsOf(text: string, unzip?: Unzip): string[] | undefined {
	const views = new Set([text]);
	for (const view of views) {
		for (const decode of decoders) for (const made of decode(view, unzip)) if (made.length >= shortest && made !== view) views.add(made);
		if (views.size > limit) return undefined;
	}
	return [...views];
}

/** Characters of the shortest text that is worth decoding. */
const shortest = 8;

type Decoder = (text: string, unzip?: Unzip) => string[];

const percent: Decoder = (text) =>
	text.includes("%")
		? [
				text.replace(/(?:%[\da-f]{2})+/gi, (codes) =>
					fromBytes(
						codes
							.slice(1)
							.split("%")
							.map((code) => Number.parseInt(code, 16)),
					),
				),
			]
		: [];

const escapes: Decoder = (text) =>
	/[\\&]/.test(text)
		? [
				text
					.replace(/\\u\{?([\da-f]{4,6})\}?/gi, (_, code: string) => character(Number.parseInt(code, 16)))
					.replace(/\\x([\da-f]{2})/gi, (_, code: string) => character(Number.parseInt(code, 16)))
					.replace(/\\([0-7]{3})/g, (_, code: string) => character(Number.parseInt(code, 8)))
					.replace(/&#x([\da-f]{1,6});/gi, (_, code: string) => character(Number.parseInt(code, 16)))
					.replace(/&#(\d{1,7});/g, (_, code: string) => character(Number(code)))
					.replace(/&amp;/g, "&")
					.replace(/\\([^ux\d])/g, "$1"),
			]
		: [];

const character = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : "");

/** In lines, too: https://www.rfc-editor.org/rfc/rfc2045#section-6.8 */
const base64: Decoder = (text, unzip) =>
	(text.match(/[\w+/-](?:\r?\n?[\w+/-])+={0,2}/g) ?? []).flatMap((run) => bytesIn(run.replace(/[\r\n]/g, ""), unzip));

function bytesIn(run: string, unzip: Unzip | undefined): string[] {
	if (run.length < shortest) return [];
	const plain = run.replaceAll("-", "+").replaceAll("_", "/").replaceAll("=", "");
	try {
		const bytes = Uint8Array.from(atob(plain.length % 4 === 1 ? plain.slice(0, -1) : plain), (sign) => sign.charCodeAt(0));
		return textsOf(bytes, unzip);
	} catch {
		return [];
	}
}

const hex: Decoder = (text, unzip) =>
	(text.match(/(?:[\da-f]{2}[\s:-]?){8,}/gi) ?? []).flatMap((run) =>
		textsOf(
			Uint8Array.from(run.match(/[\da-f]{2}/gi) ?? [], (code) => Number.parseInt(code, 16)),
			unzip,
		),
	);

/** UTF-16 of a text that UTF-8 writes in single bytes. */
const wide: Decoder = (text) => (text.includes("\0") ? [text.replaceAll("\0", "")] : []);

/** A secret with signs between its characters, such as the dashes of a UUID. */
const joined: Decoder = (text) => (/[\s.:_-]/.test(text) ? [text.replace(/[\s.:_-]+/g, "")] : []);

const decoders: readonly Decoder[] = [percent, escapes, base64, hex, wide, joined];

/** The texts that bytes may be. Most bytes are none, and are not decoded further. */
function textsOf(bytes: Uint8Array, unzip: Unzip | undefined): string[] {
	if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
		const unpacked = unzip?.(bytes);
		return unpacked === undefined ? [] : [fromBytes(unpacked)];
	}
	const text = fromBytes(bytes);
	return isText(text) ? [text] : [];
}

/** Text has few control characters, but for the zeros of UTF-16. */
function isText(text: string): boolean {
	const others = text.match(/[^\P{Cc}\0\t\r\n]|\ufffd/gu)?.length ?? 0;
	return others * 8 <= text.length;
}

const fromBytes = (bytes: Iterable<number>) => new TextDecoder("utf-8").decode(Uint8Array.from(bytes));

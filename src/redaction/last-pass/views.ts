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
const base64: Decoder = (text, unzip) => {
	const whole = /[\r\n]/.test(text) ? text.replace(/([\w+/-])(?:\r\n?|\n)(?=[\w+/-])/g, "$1") : text;
	return (whole.match(/[\w+/-]{8,}/g) ?? []).flatMap((run) => textsOf(base64Bytes(run), unzip));
};

/** What each character means in base64 and in base64url: https://www.rfc-editor.org/rfc/rfc4648#section-5 */
const sixBits = new Uint8Array(128);
for (const [value, sign] of [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"].entries())
	sixBits[sign.charCodeAt(0)] = value;
sixBits[0x2d] = 62;
sixBits[0x5f] = 63;

function base64Bytes(run: string): Uint8Array {
	const bytes = new Uint8Array(Math.floor((run.length * 3) / 4));
	let bits = 0;
	let at = 0;
	for (let place = 0; place < run.length; place++) {
		bits = ((bits << 6) | (sixBits[run.charCodeAt(place)] ?? 0)) & 0xffffff;
		const over = (place % 4) * 2;
		if (place % 4 !== 0) bytes[at++] = (bits >> (6 - over)) & 0xff;
	}
	return bytes;
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
	return mayBeText(bytes) ? [fromBytes(bytes)] : [];
}

/** Text has few control characters, but for the zeros of UTF-16, and few bytes that are not UTF-8. */
function mayBeText(bytes: Uint8Array): boolean {
	const most = bytes.length / 8;
	let others = 0;
	for (let at = 0; at < bytes.length && others <= most; at++) if (isOther(bytes[at] ?? 0, bytes[at - 1] ?? 0, bytes[at + 1] ?? 0)) others++;
	return others <= most;
}

/** https://www.rfc-editor.org/rfc/rfc3629#section-4 */
function isOther(byte: number, before: number, after: number): boolean {
	if (byte < 0x80) return (byte < 0x20 && byte !== 0 && byte !== 9 && byte !== 10 && byte !== 13) || byte === 0x7f;
	const isTail = byte < 0xc0;
	return isTail ? before < 0x80 : byte < 0xc2 || byte > 0xf4 || after < 0x80 || after >= 0xc0;
}

const utf8 = new TextDecoder("utf-8");

const fromBytes = (bytes: Iterable<number>) => utf8.decode(Uint8Array.from(bytes));

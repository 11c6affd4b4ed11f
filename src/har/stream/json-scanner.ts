const quote = 0x22;
const backslash = 0x5c;

/**
 * Scans JSON from an offset inside a list, to the bracket that closes the list or to the end of the bytes.
 * `stop` is that offset. `whole` is the end of the last complete item before it.
 * No other UTF-8 character contains the bytes of a bracket or a quote.
 */
export function followBrackets(bytes: Uint8Array, from: number): { stop: number; whole: number } {
	const { length } = bytes;
	let depth = 0;
	let whole = from;
	for (let at = from; at < length; at++) {
		const byte = bytes[at];
		if (byte === quote) at = endOfString(bytes, at + 1);
		else if (byte === 0x7b || byte === 0x5b) depth++;
		else if (byte === 0x7d || byte === 0x5d) {
			if (--depth === 0) whole = at + 1;
			else if (depth < 0) return { stop: at, whole };
		}
	}
	return { stop: length, whole };
}

/** The offset of the quote that closes a string. Its text begins at `begin`. The end of the bytes, or beyond, if there is none. */
export function endOfString(bytes: Uint8Array, begin: number): number {
	let at = begin;
	while (at < bytes.length && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1;
	return at;
}

/** The bytes of the first entry up to the end of its first member name. Most exporters begin every entry with the same bytes. */
export function firstName(bytes: Uint8Array): Uint8Array {
	const begin = bytes.indexOf(0x7b);
	const open = bytes.indexOf(quote, begin);
	return begin === -1 || open === -1 ? bytes.subarray(0, 0) : bytes.subarray(begin, bytes.indexOf(quote, open + 1) + 1);
}

/** The number of braces to try. If the last entry has more, scanning all bytes is cheaper. */
const tryLimit = 1_000;

/** The offset of the comma before the last entry, by the bytes with which entries begin. 0 if there is none. */
export function likelyBoundary(bytes: Uint8Array, beginning: Uint8Array): number {
	let at = beginning.length === 0 ? 0 : bytes.lastIndexOf(0x7b);
	for (let tries = 0; at > 0 && tries < tryLimit; tries++) {
		if (beginning.every((byte, index) => bytes[at + index] === byte)) {
			let before = at - 1;
			while (before > 0 && (bytes[before] ?? 0) <= 0x20) before--;
			if (bytes[before] === 0x2c) return before;
		}
		at = bytes.lastIndexOf(0x7b, at - 1);
	}
	return 0;
}

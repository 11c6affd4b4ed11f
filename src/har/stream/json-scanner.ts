const quote = 0x22;
const backslash = 0x5c;

/**
 * Follows JSON from `from`, which lies in as many brackets as `depth`, to the end or to the bracket that closes them.
 * `stop` is where, and `whole` the end of the last bracket before it that went back to that depth: what comes before it is complete.
 * In UTF-8 these bytes stand for nothing else.
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

/** Where the closing quote of a string is whose text begins at `begin`, or the end. */
export function endOfString(bytes: Uint8Array, begin: number): number {
	let at = begin;
	while (at < bytes.length && bytes[at] !== quote) at += bytes[at] === backslash ? 2 : 1;
	return at;
}

/** The beginning of the first entry of a list, to the end of its first name: most writers begin each entry with the same. */
export function firstName(bytes: Uint8Array): Uint8Array {
	const begin = bytes.indexOf(0x7b);
	const open = bytes.indexOf(quote, begin);
	return begin === -1 || open === -1 ? bytes.subarray(0, 0) : bytes.subarray(begin, bytes.indexOf(quote, open + 1) + 1);
}

/** So many braces are looked at: more than the last entry has before it is cheaper to follow all. */
const tryLimit = 1_000;

/** Where the last entry seems to begin, with the comma before it; 0 where none does. */
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

const uuid = /([\da-f]{8}-[\da-f]{4}-)([1-8])([\da-f]{3}-)([89ab])([\da-f]{3}-[\da-f]{12})/gi;

/**
 * Random text of the same shape, in the eyes of any pattern that people write: digits stay digits, letters letters of the same case, and hexadecimal digits
 * hexadecimal. What is neither a letter nor a digit stays as it is. A number stays a number, and a whole one whole.
 */
export function shape(text: string): string {
	for (let tries = 0; ; tries++) {
		const made = random(text);
		// A single digit is met again soon; a text of punctuation alone has nothing to hide behind.
		if (made !== text || tries > 20) return made;
	}
}

function random(text: string): string {
	const parts = text.split(uuid);
	// A UUID keeps its version and its variant: https://www.rfc-editor.org/rfc/rfc9562#section-4
	return parts.map((part, index) => (index % 6 === 2 || index % 6 === 4 ? part : runs(part))).join("");
}

const runs = (text: string) => text.replace(/[\dA-Za-z]+|[^\0-\x7f]+/g, run);

/** So many arguments a function takes anywhere. */
const most = 1024;

function run(text: string): string {
	const last = /^(?:[\da-f]*|[\dA-F]*)$/.test(text) ? 6 : 26;
	const isNumber = /^\d+$/.test(text);
	let made = "";
	let codes: number[] = [];
	for (let at = 0; at < text.length; at++) {
		const code = text.codePointAt(at) ?? 0;
		// A number has no other zero at its start, and a whole one no other digits behind its point.
		const [from, count] = isNumber && at === 0 ? (code === 48 ? [48, 1] : [49, 9]) : alphabet(code, last);
		codes.push(from + (randomNumber() % count));
		if (code > 0xffff) at++;
		if (codes.length === most) {
			made += String.fromCodePoint(...codes);
			codes = [];
		}
	}
	return made + String.fromCodePoint(...codes);
}

/** The first of the letters like this one, which take as many bytes as this one, and how many there are. */
function alphabet(code: number, letters: number): [from: number, count: number] {
	if (code < 0x3a) return [0x30, 10];
	if (code < 0x5b) return [0x41, letters];
	if (code < 0x7b) return [0x61, letters];
	if (code < 0x800) return [0xe0, 23];
	return code < 0x10000 ? [0x4e00, 0x5200] : [0x20000, 0xa6d0];
}

/** Drawn in one call for many secrets. One call gives at most 65,536 bytes: https://www.w3.org/TR/webcrypto-2/#Crypto-method-getRandomValues */
const pool = new Uint32Array(16_384);
let used = pool.length;

function randomNumber(): number {
	if (used === pool.length) {
		crypto.getRandomValues(pool);
		used = 0;
	}
	return pool[used++] ?? 0;
}

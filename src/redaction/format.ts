/** A text that is replaced as one: letters and digits, or a UUID with its dashes. What is neither letter nor digit has no placeholder. */
export const units = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\da-z])|[\da-z]+|[^\0-\x7f]+/gi;

/** The version and the variant of a UUID: https://www.rfc-editor.org/rfc/rfc9562#section-4 */
const inUuid: Record<number, string> = { 12: "4", 16: "8" };

/** Hexadecimal digits, of one case. */
const isHex = (unit: string) => /^(?:[\da-f]+|[\dA-F]+)$/.test(unit);

/**
 * The text of a placeholder: as long as the unit that it stands for, and of the same kinds of characters, so that patterns take it where they took the
 * unit. It holds a number and nothing of the unit. Of many hexadecimal digits, it does not even tell which were letters.
 */
export function placeholder(unit: string, number: number): string {
	const isHexadecimal = isHex(unit);
	const isNumber = isHexadecimal && unit.length >= 16;
	const made: string[] = [];
	const characters = [...unit];
	let rest = number;
	for (let at = characters.length - 1; at >= 0; at--) {
		const fixed = isNumber && unit.length === 32 ? inUuid[at] : undefined;
		const [characterOf, count] = isNumber ? decimal : alphabetOf(characters[at]?.codePointAt(0) ?? 0, isHexadecimal);
		made.push(fixed ?? characterOf(rest % count));
		if (fixed === undefined) rest = Math.floor(rest / count);
	}
	return made.reverse().join("");
}

/** The character for a digit of a number, and how many digits there are. */
type Alphabet = readonly [characterOf: (digit: number) => string, count: number];

const from = (first: number, count: number): Alphabet => [(digit) => String.fromCodePoint(first + digit), count];
const decimal = from(0x30, 10);

/** From x to z, and then from n: none of these is hexadecimal, so a placeholder is of the same kind as its secret. */
const letters = (first: number): Alphabet => [(digit) => String.fromCodePoint(first + ((digit + 10) % 13)), 13];
const lower = letters(0x6e);
const upper = letters(0x4e);

function alphabetOf(code: number, isHexadecimal: boolean): Alphabet {
	if (code < 0x3a) return decimal;
	if (code < 0x5b) return isHexadecimal ? hexUpper : upper;
	if (code < 0x7b) return isHexadecimal ? hexLower : lower;
	return code < 0x800 ? twoBytes : code < 0x10000 ? threeBytes : fourBytes;
}

const hexUpper = from(0x41, 6);
const hexLower = from(0x61, 6);
/** As many bytes in UTF-8. */
const twoBytes = from(0xe0, 23);
const threeBytes = from(0x4e00, 0x5200);
const fourBytes = from(0x20000, 0xa6d0);

/** Whether a text can be the placeholder of something: it begins as that of a small number does. It says nothing of any secret. */
export function isPlaceholder(text: string): boolean {
	// A number has no zero before it.
	const unit = /^1\d+$/.test(text) ? `0${text.slice(1)}` : text;
	const end = unit.length < shortest ? unit.length : Math.max(5, unit.length - 6);
	return placeholder(unit, 0).slice(0, end) === unit.slice(0, end);
}

/** Characters of the shortest secret that is looked for beyond its own place. */
export const shortest = 6;

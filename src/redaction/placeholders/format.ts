/** A text that is replaced as one: letters and digits, or a UUID with its dashes. What is neither letter nor digit has no placeholder. */
export const units = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}(?![\da-z])|[\da-z]+|[^\0-\x7f]+/gi;

/** Hexadecimal digits, of one case. */
const isHex = (unit: string) => /^(?:[\da-f]+|[\dA-F]+)$/.test(unit);

/** The form that many hexadecimal digits have, and nothing else of that length. */
const isHexForm = (form: string) => form.length >= 16 && /^[048]+$/.test(form);

/**
 * The text of a placeholder of a form: as long as the unit that it stands for, and of the same kinds of characters, so that patterns take it where they
 * took the unit. It holds a number and nothing of the unit.
 */
export function placeholder(form: string, number: number): string {
	if (isHexForm(form)) return form.slice(0, -String(number).length) + number;
	let end = form.length;
	let made = "";
	for (let rest = number; rest > 0 && end > 0; ) {
		const code = form.charCodeAt(end - 1);
		const count = counts[code] ?? 0x5000;
		made = characterOf(code, rest % count) + made;
		rest = Math.floor(rest / count);
		end--;
	}
	return form.slice(0, end) + made;
}

/** The units of a text. */
export const unitsIn = (text: string): string[] => text.match(units) ?? [];

/**
 * The placeholder of the number 0, which all texts of the same kinds of characters have. A UUID has its version and its variant:
 * https://www.rfc-editor.org/rfc/rfc9562#section-4. Of many hexadecimal digits, it does not even tell which were letters.
 */
export function formOf(unit: string): string {
	const hex = isHex(unit);
	if (hex && unit.length === 32) return "00000000000040008000000000000000";
	if (hex && unit.length >= 16) return "0".repeat(unit.length);
	let form = "";
	for (let at = 0; at < unit.length; at++) form += formAt(unit.charCodeAt(at), hex);
	return form;
}

function formAt(code: number, isHex: boolean): string {
	if (code >= 0x30 && code <= 0x39) return "0";
	if (code >= 0x61 && code <= 0x7a) return isHex ? "a" : "x";
	if (code >= 0x41 && code <= 0x5a) return isHex ? "A" : "X";
	if (code < 0x80) return String.fromCharCode(code);
	return code < 0x800 ? "\u00e0" : "\u4e00";
}

/** How many digits there are in the place of 0, a, A, x, X and of other letters of Europe. */
const counts: Record<number, number> = { 48: 10, 97: 6, 65: 6, 120: 13, 88: 13, 224: 23 };

/** From x to z, and then from n: none of these is hexadecimal, so a placeholder is of the same kind as its secret. */
function characterOf(code: number, digit: number): string {
	if (code === 120 || code === 88) return String.fromCharCode(code - 10 + ((digit + 10) % 13));
	return String.fromCharCode(code + digit);
}

/** Whether a text can be the placeholder of something: it begins as that of a small number does. It says nothing of any secret. */
export function isPlaceholder(text: string): boolean {
	if (!"01xXaA\u00e0\u4e00".includes(text[0] ?? " ")) return false;
	// A number has no zero before it.
	const unit = /^1\d+$/.test(text) ? `0${text.slice(1)}` : text;
	const end = unit.length < shortest ? unit.length : Math.max(5, unit.length - 6);
	return unit.startsWith(formOf(unit).slice(0, end));
}

/** Characters of the shortest secret that is looked for beyond its own place. */
export const shortest = 6;

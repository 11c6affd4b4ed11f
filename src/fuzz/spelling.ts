import fc, { type Arbitrary } from "fast-check";
import type { Json } from "../openapi/document.ts";

/** How a value is written as JSON text. All spellings mean the same value. */
export interface Spelling {
	integers: "1" | "1.0" | "1e0";
	/** Writes characters beyond ASCII as `\u....`. */
	escaped: boolean;
	spaced: boolean;
	/** Writes members in reverse order. */
	reversed: boolean;
}

export const spellings: Arbitrary<Spelling> = fc.record({
	integers: fc.constantFrom<Spelling["integers"]>("1", "1.0", "1e0"),
	escaped: fc.boolean(),
	spaced: fc.boolean(),
	reversed: fc.boolean(),
});

/** `5900` may be written as `5900.0` or `5.9e+3`: https://www.rfc-editor.org/rfc/rfc8259#section-6 */
export function spell(value: Json, spelling: Spelling): string {
	const { spaced, reversed } = spelling;
	const space = spaced ? "\r\n\t " : "";
	if (typeof value === "number") return spellNumber(value, spelling);
	if (typeof value === "string") return spellString(value, spelling);
	if (typeof value !== "object" || value === null) return String(value);
	const ends = Array.isArray(value) ? "[]" : "{}";
	const inside = Array.isArray(value)
		? value.map((item) => spell(item, spelling))
		: Object.entries(value).map(([name, member]) => `${spellString(name, spelling)}${space}:${space}${spell(member, spelling)}`);
	const ordered = reversed && !Array.isArray(value) ? inside.toReversed() : inside;
	return ends[0] + space + ordered.join(`${space},${space}`) + space + ends[1];
}

export function spellNumber(value: number, { integers }: Spelling): string {
	const text = JSON.stringify(value);
	if (!Number.isInteger(value) || /e/.test(text)) return text;
	if (integers === "1.0") return `${text}.0`;
	return integers === "1e0" ? value.toExponential() : text;
}

function spellString(value: string, { escaped }: Spelling): string {
	const text = JSON.stringify(value);
	return escaped ? text.replaceAll(/[^\u0020-\u007e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`) : text;
}

/** The number, boolean or null that a text is in JSON, or else the text. */
export function spelt(text: string): Json {
	// Only such texts can be a number, a boolean or null. For all others, an exception would be slow.
	if (text.trim() !== text || !/^[-\dtfn]/.test(text)) return text;
	try {
		const value: Json = JSON.parse(text);
		return typeof value === "object" && value !== null ? text : typeof value === "string" ? text : value;
	} catch {
		return text;
	}
}

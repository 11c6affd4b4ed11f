import type { Serialization } from "./styles.ts";

/** Characters that a value may have as they are in a query with `allowReserved`; `&`, `+` and `#` would mean something else there. */
const notReserved = /[^\w.~!$'()*,;:@/?=-]+/g;

/** A text in which nothing can be taken for a character of `special`. */
export function escaped(text: string, { escaping }: Serialization, special: string): string {
	if (escaping === "none") return text;
	const safe = escaping === "reserved" ? text.replace(notReserved, encodeURIComponent) : encodeURIComponent(text);
	return [...special].reduce((all, character) => all.replaceAll(character, percent(character)), safe);
}

const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/** The text that was escaped. A text whose percent-encoding is broken stays as it is. */
export function unescaped(text: string, { escaping }: Serialization): string {
	// Spaces around the items of a header mean nothing: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.1
	return escaping === "none" ? (/^[ \t]*(.*[^ \t])?/s.exec(text)?.[1] ?? "") : percentDecoded(text);
}

export function percentDecoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

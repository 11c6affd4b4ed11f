import type { Unescaped } from "./unescaped.ts";

/** A text in the escapes that another is written in. */
export function escapedLike(text: string, other: string): string {
	if (other.includes("%")) return encodeURIComponent(text);
	return other.includes("\\") ? JSON.stringify(text).slice(1, -1) : text;
}

/** What stands in for a part of an unescaped text, in the escapes of that part, each character in its own. */
export function escapedAs(standIn: string, { plain, at }: Unescaped, from: number, to: number, text: string): string {
	const written = (first: number, last: number) => text.slice(at[first], at[last]);
	if (standIn.length !== to - from) return escapedLike(standIn, written(from, to));
	let made = "";
	for (let unit = from; unit < to; ) {
		let next = unit + 1;
		// Of what stands in one escape, such as the bytes of a letter.
		while (next < to && at[next] === at[unit]) next++;
		const letter = standIn.slice(unit - from, next - from);
		const before = written(unit, next);
		if (letter === plain.slice(unit, next)) made += before;
		else made += before.length === letter.length ? letter : escapedLetter(letter, before);
		unit = next;
	}
	return made;
}

function escapedLetter(letter: string, before: string): string {
	const percent = /^%(?:25)*/.exec(before)?.[0];
	if (percent !== undefined)
		return [...new TextEncoder().encode(letter)].map((byte) => percent + byte.toString(16).toUpperCase().padStart(2, "0")).join("");
	const backslashes = /^\\+/.exec(before)?.[0];
	if (backslashes !== undefined) return `${backslashes}u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
	return letter;
}

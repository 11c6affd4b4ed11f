import type { Pair } from "./entry.ts";

/** Whether a name is that of a header. Names ignore case: https://www.rfc-editor.org/rfc/rfc9110#section-5.1 */
export function isNamed(header: string): (name: string) => boolean {
	const wanted = header.toLowerCase();
	// Most headers are none of the wanted: their length says so, which spares a copy in lower case.
	return (name) => name.length === wanted.length && name.toLowerCase() === wanted;
}

/** The value of a header, those of one that came several times as a list; empty where it did not come: https://www.rfc-editor.org/rfc/rfc9110#section-5.3 */
export function headerOf(headers: readonly Pair[], header: string): string {
	const wanted = isNamed(header);
	return headers.flatMap(({ name, value }) => (wanted(name) ? [value] : [])).join(", ");
}

/** The pairs of `Headers`, of a query, or of an object's members. */
export const pairsOf = (pairs: Iterable<readonly [name: string, value: string]>): Pair[] =>
	Array.from(pairs, ([name, value]) => ({ name, value }));

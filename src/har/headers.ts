import type { Pair } from "./entry.ts";

/** Whether a name is the name of this header. Header names are case-insensitive: https://www.rfc-editor.org/rfc/rfc9110#section-5.1 */
export function isNamed(header: string): (name: string) => boolean {
	const wanted = header.toLowerCase();
	// Most headers differ in length already. Comparing that first saves a lower-case copy.
	return (name) => name.length === wanted.length && name.toLowerCase() === wanted;
}

/** The value of a header. Several values are joined to a list. Empty if the header is absent: https://www.rfc-editor.org/rfc/rfc9110#section-5.3 */
export function headerOf(headers: readonly Pair[], header: string): string {
	const wanted = isNamed(header);
	return headers.flatMap(({ name, value }) => (wanted(name) ? [value] : [])).join(", ");
}

/** The pairs of `Headers`, of a query, or of an object's members. */
export const pairsOf = (pairs: Iterable<readonly [name: string, value: string]>): Pair[] =>
	Array.from(pairs, ([name, value]) => ({ name, value }));

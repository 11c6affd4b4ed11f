import { percentDecoded } from "./escaping.ts";

/** A part of a query, a form or a Cookie header: the name decoded, the value as it was sent. */
export type Pair = readonly [name: string, value: string];

/** The pairs of a query or a form, where `+` is a space: https://url.spec.whatwg.org/#urlencoded-parsing */
export const queryPairs = (query: string): Pair[] => pairsBetween(query.replaceAll("+", "%20").split("&"));

/** The pairs of a Cookie header: https://www.rfc-editor.org/rfc/rfc6265#section-4.2.1 */
export const cookiePairs = (header: string): Pair[] => pairsBetween(header.split(";").map((text) => text.trim()));

export const pairsBetween = (texts: readonly string[]): Pair[] => texts.filter((text) => text !== "").map(pairOf);

function pairOf(text: string): Pair {
	const end = text.indexOf("=");
	return end < 0 ? [percentDecoded(text), ""] : [percentDecoded(text.slice(0, end)), text.slice(end + 1)];
}

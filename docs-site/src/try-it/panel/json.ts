import { type Limits, tokensOf } from "../json-tokens.ts";
import { element } from "./element.ts";

const limits: Limits = { tokens: 5_000, characters: 100_000, levels: 40 };

/** What is shown of a text, and how many of its characters that is. */
interface Coloured {
	nodes: (Node | string)[];
	length: number;
}

/** The beginning of a text; of JSON it is indented and coloured. */
export function coloured(text: string, isJson: boolean): Coloured {
	const laidOut = isJson ? tokensOf(text, limits) : undefined;
	if (laidOut === undefined) return { nodes: [text.slice(0, limits.characters)], length: Math.min(text.length, limits.characters) };
	const nodes = laidOut.tokens.map(({ kind, text: token }) =>
		kind === "mark" ? token : element("span", { class: `json-${kind}` }, token),
	);
	return { nodes, length: laidOut.length };
}

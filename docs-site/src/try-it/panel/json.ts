import { tokensOf } from "../json-tokens.ts";
import { element } from "./element.ts";

/** More than this would keep the page busy for longer than anybody reads. */
const longest = 200_000;

/** A JSON text, indented and coloured; any other text as it stands. */
export function coloured(text: string): (Node | string)[] {
	const tokens = text.length > longest ? undefined : tokensOf(text);
	return tokens?.map(({ kind, text: token }) => (kind === "mark" ? token : element("span", { class: `json-${kind}` }, token))) ?? [text];
}

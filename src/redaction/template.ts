import { component } from "./url.ts";

/** The path of an operation: `value` changes its parameters, and `before` what a proxy has put before it. */
export function changePath(
	path: string,
	{ pieces, names, pattern }: Template,
	value: (text: string, name: string) => string,
	before: (path: string) => string,
): string {
	const found = pattern.exec(path);
	if (found === null) return before(path);
	const [, base = "", ...values] = found;
	const [first = "", ...rest] = pieces;
	return rest.reduce(
		(made, piece, index) => made + component(values[index] ?? "", (text) => value(text, names[index] ?? "")) + piece,
		before(base) + first,
	);
}

/** A path template in its parts. */
export interface Template {
	/** What stands around the parameters. */
	pieces: string[];
	names: string[];
	pattern: RegExp;
}

export function templateOf(path: string): Template {
	const pieces = path.split(/\{.+?\}/);
	const literals = pieces.map((piece) => piece.replace(/[.*+?^$()|[\]\\]/g, "\\$&"));
	return {
		pieces,
		names: [...path.matchAll(/\{(.+?)\}/g)].map(([, name = ""]) => name),
		// A path that nobody knows fits no template.
		pattern: path === "" ? /(?!)/ : new RegExp(`^(.*?)${literals.join("([^/]+)")}$`),
	};
}

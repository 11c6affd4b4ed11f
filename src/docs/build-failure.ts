import { stripVTControlCharacters } from "node:util";

/** Why the site cannot be built, in one line. A bundler's first line only announces the second, and a code frame below shows the place: https://rolldown.rs */
export function buildFailure(error: unknown): string {
	const plain = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
	const [first = "", second = first] = plain.split(/\n+/);
	const place = /\[ (\S+:\d+:\d+) \]/.exec(plain)?.[1];
	return `${place === undefined ? "" : `${place}: `}${first.trimEnd().endsWith(":") ? second : first}`;
}

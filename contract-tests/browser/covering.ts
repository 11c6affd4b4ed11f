/** As few of the texts as show, together, everything that `partsOf` finds in any of them. */
export function covering(texts: ReadonlyMap<string, string>, partsOf: (text: string) => string[]): string[] {
	const left = new Map([...texts].map(([name, text]) => [name, new Set(partsOf(text))]));
	const chosen: string[] = [];
	while (left.size > 0) {
		const [best] = [...left].toSorted(([, a], [, b]) => b.size - a.size);
		if (best === undefined || best[1].size === 0) break;
		const [name, shown] = best;
		chosen.push(name);
		for (const [other, parts] of left) left.set(other, parts.difference(shown));
	}
	return chosen;
}

/** The kinds of elements of a page: their names with their classes, but for those that a bundler makes. */
export const elementsOf = (html: string): string[] =>
	[...html.matchAll(/<([a-z][\w-]*)(?:[^>]*? class="([^"]*)")?/g)].flatMap(([, name = "", classes = ""]) =>
		["", ...classes.split(/\s+/).filter((each) => each !== "" && !/^astro-|^style-|^s\d/.test(each))].map((each) => `${name}.${each}`),
	);

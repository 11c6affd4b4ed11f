/** A chapter of a change log, from one `## ` to the next. */
interface Chapter {
	/** Its line, from 1. */
	line: number;
	/** Undefined if the heading is not `## <version> - <YYYY-MM-DD>`. */
	released?: { version: string; date: string };
	entries: Entry[];
}

/** An item of a list, its lines joined. */
interface Entry {
	line: number;
	/** Markdown. */
	text: string;
}

/** The chapters of a change log. The text before the first heading is a chapter, too. */
export function chaptersOf(changelog: string): Chapter[] {
	let chapter: Chapter = { line: 1, entries: [] };
	const chapters = [chapter];
	for (const [index, text] of changelog.split("\n").entries()) {
		const line = index + 1;
		const entry = chapter.entries.at(-1);
		if (text.startsWith("## ")) {
			const [, version, date] = /^## (\S+) - (\d{4}-\d{2}-\d{2})$/.exec(text) ?? [];
			chapter = { line, entries: [], ...(version !== undefined && date !== undefined && { released: { version, date } }) };
			chapters.push(chapter);
		} else if (text.startsWith("- ")) chapter.entries.push({ line, text: text.slice(2) });
		else if (/^ +\S/.test(text) && entry !== undefined) entry.text += ` ${text.trim()}`;
	}
	return chapters;
}

/** The entries of a version; undefined if it has no chapter. */
export function entriesOf(changelog: string, version: string): string[] | undefined {
	const chapters = chaptersOf(changelog).filter(({ released }) => released?.version === version);
	return chapters.length === 0 ? undefined : chapters.flatMap(({ entries }) => entries.map(({ text }) => text));
}

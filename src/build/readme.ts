const chapters = ["Check in your repository", "Use the client"];

const licence = `## Licence

MIT; what is bundled has its own licences, which are in THIRD-PARTY-LICENSES.
`;

/** The parts of README.md for users of the package: the introduction, how to check traffic, and how to use the client. */
export function readmeOf(readme: string): string {
	// The text above the title is left out: it leads to a translation that the package does not have.
	const introduction = readme.slice(readme.indexOf("# "), readme.indexOf("\n```"));
	return [introduction.trimEnd(), ...chapters.map((chapter) => chapterOf(readme, chapter)), licence].join("\n\n");
}

function chapterOf(readme: string, name: string): string {
	const start = readme.indexOf(`\n## ${name}\n`);
	if (start === -1) throw new Error(`README.md has no chapter "${name}", which the package's README has`);
	const end = readme.indexOf("\n## ", start + 1);
	return readme.slice(start, end === -1 ? undefined : end).trim();
}

const section = "\n## Use the client\n";

/** What a user of the package wants to know of README.md: what the project is, and how to use the client. */
export function readmeOf(readme: string): string {
	const start = readme.indexOf(section);
	if (start === -1) throw new Error(`README.md has no section "${section.trim()}", which is the package's README`);
	const end = readme.indexOf("\n## ", start + section.length);
	// The package does not have the translation that stands above the title.
	const introduction = readme.slice(readme.indexOf("# "), readme.indexOf("\n```"));
	return `${introduction}\n${readme.slice(start + 1, end === -1 ? undefined : end)}`;
}

const licence = `## Licence

MIT; what is bundled has its own licences, which are in THIRD-PARTY-LICENSES.`;

/** The package's README: README.md's introduction, and what the docs site says of CI and of the client. `prose` gives a page of it by name. */
export function readmeOf(readme: string, prose: (name: string) => string): string {
	// The text above the title is left out: it leads to a translation that the package does not have.
	const introduction = readme.slice(readme.indexOf("# "), readme.indexOf("\n```"));
	const client = prose("client").replaceAll(/^##/gm, "###");
	return [introduction, prose("ci"), `## Use the client\n\n${client}`, licence].map(withoutPages).join("\n\n").concat("\n");
}

/** Links to pages of the docs site become their words: nobody knows where the reader's site is. */
const withoutPages = (text: string) => text.replaceAll(/\[([^[\]]+)\]\(\/[^()]*\)/g, "$1").trim();

import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What makes pages; both are optional for who installs the toolkit. */
export const makersOfPages = ["astro", "@astrojs/starlight"];

/** What Astro reads itself, and what a page finds by its name. */
const entries = ["docs-site/src/pages/**/*.{astro,ts}", "docs-site/src/components/{PageTitle,Search}.astro"];
const found = [
	"docs-site/public",
	"docs-site/locales",
	"docs-site/src/styles.css",
	"docs-site/src/styles",
	"docs-site/src/prose/*/rules",
	"src/build/licenses/texts",
];

/** The sources of the pages that show anybody's contracts, with all that they import of this repository. The packages that they import are added to `packages`. */
export function siteFiles(root: string, packages: Set<string>): string[] {
	const files = new Set<string>();
	const left = globSync(entries, { cwd: root }).map(withSlashes);
	for (let file = left.pop(); file !== undefined; file = left.pop()) {
		if (files.has(file)) continue;
		files.add(file);
		for (const name of importsOf(readFileSync(join(root, file), "utf8")))
			if (name.startsWith(".")) left.push(...existing(root, withSlashes(join(dirname(file), name))));
			else if (existsSync(join(root, "node_modules", packageOf(name)))) packages.add(packageOf(name));
	}
	return [...files, ...globSync(found, { cwd: root }).map(withSlashes)].sort();
}

/** A sample of code in a source has imports, too, of which none is there. */
const existing = (root: string, file: string) => (existsSync(join(root, file)) ? [file] : []);

const importsOf = (text: string) => [...text.matchAll(/(?:\bfrom|\bimport) ?\(?"([^"\s]+)"/g)].map(([, name = ""]) => name);

const packageOf = (name: string) => name.split("/", name.startsWith("@") ? 2 : 1).join("/");

const withSlashes = (path: string) => path.replaceAll("\\", "/");

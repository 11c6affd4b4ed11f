import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { nearest, packageOf, packagesOf } from "../src/build/licenses/bundled.ts";
import { thirdPartyLicenses } from "../src/build/licenses/third-party.ts";

const root = join(import.meta.dirname, "..");

/** These write into the site beside the bundler: the search, and the script and the styles of code blocks. */
const writers = [
	"pagefind",
	"@expressive-code/core",
	"@expressive-code/plugin-frames",
	"@expressive-code/plugin-shiki",
	"@expressive-code/plugin-text-markers",
].map((name) => nearest(root, join("node_modules", name)));

/** Writes what the built site owes to whom: the packages of its scripts, and those whose components and styles are in its pages. */
export function thirdPartyLicensesOfSite(): AstroIntegration {
	const folders = new Set(writers);
	const collector = {
		name: "third-party-licenses",
		generateBundle(
			this: { environment?: { name: string }; getModuleIds(): Iterable<string> },
			_options: unknown,
			bundle: Parameters<typeof packagesOf>[1],
		) {
			const isOfPages = this.environment?.name === "client";
			const shown = [...this.getModuleIds()].filter((id) => /\.(astro|css)(\?|$)/.test(id)).flatMap((id) => packageOf(root, id) ?? []);
			for (const folder of isOfPages ? packagesOf(root, bundle) : shown) folders.add(folder);
		},
	};
	return {
		name: "third-party-licenses",
		hooks: {
			"astro:config:setup": ({ updateConfig }) => void updateConfig({ vite: { plugins: [collector] } }),
			"astro:build:done": ({ dir }) => writeFileSync(join(fileURLToPath(dir), "THIRD-PARTY-LICENSES.txt"), thirdPartyLicenses(folders)),
		},
	};
}

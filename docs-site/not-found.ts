import { renameSync, rmdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

/** Puts the pages of what is not there where hosts look for them: `404.html`, at the root and in the folder of a language. */
export const notFoundPages = (roots: readonly string[]): AstroIntegration => ({
	name: "not-found-pages",
	hooks: {
		"astro:build:done": ({ dir }) => {
			for (const root of roots) {
				const folder = fileURLToPath(new URL(`.${root}404`, dir));
				renameSync(`${folder}/index.html`, `${folder}.html`);
				rmdirSync(folder);
			}
		},
	},
});

import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { siteFiles } from "./site-files.ts";

const root = join(import.meta.dirname, "../..");
const packages = new Set<string>();
const files = siteFiles(root, packages);

test("the pages come with all that they import of this repository, and with what they find by its name", () => {
	expect(files.filter((file) => !existsSync(join(root, file)))).toEqual([]);
	for (const file of [
		"docs-site/src/pages/[...page].astro",
		"docs-site/src/components/Search.astro",
		"docs-site/src/search/late.ts",
		"docs-site/src/styles",
		"docs-site/src/other-articles.ts",
		"docs-site/src/try-it/panel.ts",
		"docs-site/src/try-it/try-it.css",
		"src/checker/written-contract.ts",
		"docs-site/locales",
		"docs-site/src/prose/zh/rules",
	])
		expect(files).toContain(file);
});

test("what is about this project's own contracts stays here, with the compiler that it needs", () => {
	for (const file of ["docs-site/src/own-articles.ts", "docs-site/src/articles/client.ts", "docs-site/src/metrics.json"])
		expect(files).not.toContain(file);
	expect(files.filter((file) => file.endsWith(".test.ts"))).toEqual([]);
	expect([...packages].sort()).toEqual(["@astrojs/starlight", "astro", "github-slugger", "marked", "yaml"]);
});

import { readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "astro";
import { writeFolderAtomic } from "../files/atomic-folder.ts";

process.env.ASTRO_TELEMETRY_DISABLED = "1";
// A test runner sets another value, and Starlight would then leave out the search.
process.env.NODE_ENV = "production";

/** Pagefind, in a process of its own, leaves an empty index in about one of twenty builds, without an error. */
const tries = 4;

/** Builds docs-site/dist, or leaves it unchanged. Returns why pages are not shown, each reason with file and line; short pages stand in their places. */
export async function buildSite(root: string): Promise<string[]> {
	const site = join(root, "docs-site");
	let failures: string[] = [];
	await writeFolderAtomic(join(site, "dist"), async (outDir) => {
		for (let left = tries; left > 0 && !hasIndex(outDir); left--) await build({ root: site, outDir, logLevel: "silent" });
		if (!hasIndex(outDir)) throw new Error("the search index is empty; run npm run docs again");
		failures = takeFailures(outDir);
	});
	return failures;
}

/** What docs-site/src/failures.ts wrote, which is no page of the site. */
function takeFailures(outDir: string): string[] {
	const file = join(outDir, "failures.json");
	const failures: string[] = JSON.parse(readFileSync(file, "utf8"));
	rmSync(file);
	return failures;
}

function hasIndex(folder: string): boolean {
	const entry = statSync(join(folder, "pagefind/pagefind-entry.json"), { throwIfNoEntry: false });
	return entry !== undefined && entry.size > 0;
}

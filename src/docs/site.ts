import { statSync } from "node:fs";
import { join } from "node:path";
import { build } from "astro";
import { writeFolderAtomic } from "../files/atomic-folder.ts";

process.env.ASTRO_TELEMETRY_DISABLED = "1";
// A test runner sets another value, and Starlight would then leave out the search.
process.env.NODE_ENV = "production";

/** Pagefind, in a process of its own, leaves an empty index in about one of twenty builds, without an error. */
const tries = 4;

/** Builds docs-site/dist completely, or leaves it unchanged. */
export async function buildSite(root: string): Promise<void> {
	const site = join(root, "docs-site");
	await writeFolderAtomic(join(site, "dist"), async (outDir) => {
		for (let left = tries; left > 0 && !hasIndex(outDir); left--) await build({ root: site, outDir, logLevel: "silent" });
		if (!hasIndex(outDir)) throw new Error("the search index is empty; run npm run docs again");
	});
}

function hasIndex(folder: string): boolean {
	const entry = statSync(join(folder, "pagefind/pagefind-entry.json"), { throwIfNoEntry: false });
	return entry !== undefined && entry.size > 0;
}

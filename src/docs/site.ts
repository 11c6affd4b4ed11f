import { randomUUID } from "node:crypto";
import { cpSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "astro";
import { writeFolderAtomic } from "../files/atomic-folder.ts";

process.env.ASTRO_TELEMETRY_DISABLED = "1";
// A test runner sets another value, and Starlight would then leave out the search.
process.env.NODE_ENV = "production";

/** Pagefind, in a process of its own, leaves an empty index in about one of twenty builds, without an error. */
const tries = 4;

/** Builds docs-site/dist of the contracts in `root`, or leaves it unchanged; `site` has the pages. Returns why pages are not shown, each reason with file and line; short pages stand in their places. */
export async function buildSite(site: string, root: string): Promise<string[]> {
	process.env.CONSOLE_CONTRACTS_ROOT = root;
	let failures: string[] = [];
	await writeFolderAtomic(join(root, "docs-site/dist"), async (outDir) => {
		await buildBeside(site, outDir);
		failures = takeFailures(outDir);
	});
	return failures;
}

/** Astro finds its packages from where it builds: beside the pages, and only if that is below the current folder. */
async function buildBeside(site: string, outDir: string): Promise<void> {
	const beside = join(site, `.dist-${randomUUID()}`);
	const current = process.cwd();
	process.chdir(site);
	try {
		for (let left = tries; left > 0 && !hasIndex(beside); left--) await build({ root: site, outDir: beside, logLevel: "silent" });
		if (!hasIndex(beside)) throw new Error("the search index is empty; run docs again");
		// The contracts may stand on another file system.
		cpSync(beside, outDir, { recursive: true });
	} finally {
		process.chdir(current);
		rmSync(beside, { recursive: true, force: true });
	}
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

import { randomUUID } from "node:crypto";
import { existsSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "astro";

process.env.ASTRO_TELEMETRY_DISABLED = "1";

/** Builds docs-site/dist, whole or not at all. */
export async function buildSite(root: string): Promise<void> {
	const site = join(root, "docs-site");
	const [made, old] = [join(site, `.dist-${randomUUID()}`), join(site, `.dist-${randomUUID()}`)];
	try {
		await build({ root: site, outDir: made, logLevel: "silent" });
		// Pagefind, in a process of its own, was once seen to leave it empty, and said nothing.
		if (statSync(join(made, "pagefind/pagefind-entry.json")).size === 0)
			throw new Error("the search index is empty; run npm run docs again");
		if (existsSync(join(site, "dist"))) renameSync(join(site, "dist"), old);
		renameSync(made, join(site, "dist"));
	} finally {
		for (const folder of [made, old]) rmSync(folder, { recursive: true, force: true });
	}
}

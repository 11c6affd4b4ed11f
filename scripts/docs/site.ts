import { randomUUID } from "node:crypto";
import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "astro";

process.env.ASTRO_TELEMETRY_DISABLED = "1";

/** Builds docs-site/dist, whole or not at all. */
export async function buildSite(root: string): Promise<void> {
	const site = join(root, "docs-site");
	const [made, old] = [join(site, `.dist-${randomUUID()}`), join(site, `.dist-${randomUUID()}`)];
	try {
		await build({ root: site, outDir: made, logLevel: "error" });
		if (existsSync(join(site, "dist"))) renameSync(join(site, "dist"), old);
		renameSync(made, join(site, "dist"));
	} finally {
		for (const folder of [made, old]) rmSync(folder, { recursive: true, force: true });
	}
}

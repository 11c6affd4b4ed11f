import { randomUUID } from "node:crypto";
import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writePackage } from "../src/build/package.ts";

const root = join(import.meta.dirname, "..");

/** Whole or not at all: what was in dist/ stays until the new one is complete. */
async function build(): Promise<string[]> {
	const dist = join(root, "dist");
	const temporary = join(root, `.dist-${randomUUID()}`);
	const previous = `${temporary}-previous`;
	try {
		const apis = await writePackage(root, temporary);
		if (existsSync(dist)) renameSync(dist, previous);
		renameSync(temporary, dist);
		return apis;
	} finally {
		if (existsSync(previous) && !existsSync(dist)) renameSync(previous, dist);
		for (const folder of [temporary, previous]) rmSync(folder, { recursive: true, force: true });
	}
}

if (process.argv.length > 2) {
	console.error("build: it takes no options");
	process.exit(2);
}
try {
	console.log(`Wrote dist/ for ${(await build()).join(", ")}.`);
} catch (error) {
	console.error(`build: ${error instanceof Error ? error.message : error}`);
	process.exit(1);
}

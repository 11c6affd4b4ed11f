import { randomUUID } from "node:crypto";
import { renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { writePackage } from "./build/package.ts";

const root = join(import.meta.dirname, "..");

/** Whole or not at all: what was in dist/ stays until the new one is complete. */
async function build(): Promise<string[]> {
	const temporary = join(root, `.dist-${randomUUID()}`);
	try {
		const apis = await writePackage(root, temporary);
		rmSync(join(root, "dist"), { recursive: true, force: true });
		renameSync(temporary, join(root, "dist"));
		return apis;
	} finally {
		rmSync(temporary, { recursive: true, force: true });
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

import { join } from "node:path";
import { writePackage } from "../src/build/package.ts";
import { writeFolderAtomic } from "../src/files/atomic-folder.ts";

const root = join(import.meta.dirname, "..");

if (process.argv.length > 2) {
	console.error("build: it takes no options");
	process.exit(2);
}
try {
	const apis = await writeFolderAtomic(join(root, "dist"), (folder) => writePackage(root, folder));
	console.log(`Wrote dist/ for ${apis.join(", ")}.`);
} catch (error) {
	console.error(`build: ${error instanceof Error ? error.message : error}`);
	process.exit(1);
}

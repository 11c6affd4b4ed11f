import { join } from "node:path";
import { isFresh, markFresh, sourcesOf } from "../src/generate/build-cache.ts";
import { SpecError } from "../src/openapi/spec-error.ts";

const root = join(import.meta.dirname, "..");

if (process.argv.length > 2) {
	console.error("npm run generate takes no argument; it makes generated/ of every folder under specs/.");
	process.exit(2);
}
const sources = sourcesOf(root);
if (isFresh(root, sources)) {
	console.log("generated/ is up to date.");
	process.exit(0);
}

try {
	// Loaded only now: the generator's libraries take longer to load than an unchanged run takes.
	const { generate } = await import("../src/generate/generate.ts");
	const apis = await generate(root);
	markFresh(root, sources);
	console.log(`Wrote generated/ for ${apis.join(", ")}.`);
} catch (error) {
	if (!(error instanceof SpecError)) throw error;
	console.error(error.message);
	process.exit(1);
}

import { join } from "node:path";
import { writeFileAtomic } from "../src/files/atomic-file.ts";
import { figuresOf, measure } from "../src/metrics/metrics.ts";
import { Misuse } from "../src/misuse.ts";
import { SpecError } from "../src/openapi/spec-error.ts";

const root = join(import.meta.dirname, "..");
const file = "docs-site/src/figures.json";

try {
	if (process.argv.length > 2) throw new Misuse(`${process.argv[2]}: it takes no argument`);
	writeFileAtomic(join(root, file), figuresOf(await measure(root)));
	console.log(`Wrote ${file}.`);
} catch (error) {
	if (!(error instanceof SpecError || error instanceof Misuse)) throw error;
	console.error(`metrics: ${error.message}`);
	process.exitCode = 2;
}

import { join } from "node:path";
import { Misuse } from "./check/misuse.ts";
import { figuresOf, measure } from "./figures/figures.ts";
import { writeWhole } from "./generate/files.ts";
import { SpecError } from "./generate/spec-error.ts";

const root = join(import.meta.dirname, "..");
const file = "docs-site/src/figures.json";

try {
	if (process.argv.length > 2) throw new Misuse(`${process.argv[2]}: it takes no argument`);
	writeWhole(join(root, file), figuresOf(await measure(root)));
	console.log(`Wrote ${file}.`);
} catch (error) {
	if (!(error instanceof SpecError || error instanceof Misuse)) throw error;
	console.error(`figures: ${error.message}`);
	process.exitCode = 2;
}

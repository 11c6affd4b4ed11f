import { join } from "node:path";
import { lintSpecs } from "../src/lint/lint.ts";

if (process.argv.length > 2) {
	console.error("npm run lint takes no argument; it lints every spec under specs/ by the rules of redocly.yaml.");
	process.exit(2);
}
if (!(await lintSpecs(join(import.meta.dirname, ".."), console.error))) process.exitCode = 1;

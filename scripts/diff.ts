import { join } from "node:path";
import { diffOf } from "../src/diff/repository.ts";
import { problemsIn } from "../src/diff/verdict.ts";
import { Misuse } from "../src/misuse.ts";
import { SpecError } from "../src/openapi/spec-error.ts";
import { type Options, readOptions, usage } from "./diff/options.ts";

try {
	const options = readOptions(process.argv.slice(2));
	if (options === undefined) console.log(usage);
	else process.exitCode = await main(options);
} catch (error) {
	if (!(error instanceof Misuse || error instanceof SpecError)) throw error;
	console.error(`diff: ${error.message}`);
	process.exitCode = 2;
}

async function main({ ref, report }: Options): Promise<number> {
	const diff = await diffOf(join(import.meta.dirname, ".."), ref);
	process.stdout.write(report(diff));
	return problemsIn(diff).length === 0 ? 0 : 1;
}

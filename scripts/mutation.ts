import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { writeWhole } from "../src/generate/files.ts";
import { Misuse } from "../src/misuse.ts";
import type { Trials } from "../src/mutation/mutant-run.ts";
import { trialsOf } from "../src/mutation/repository.ts";
import { under } from "../src/mutation/threshold.ts";
import { readSpecs } from "../src/openapi/document.ts";
import { SpecError } from "../src/openapi/spec-error.ts";
import { type Options, readOptions, usage } from "./mutation/options.ts";

const root = join(import.meta.dirname, "..");

try {
	const options = readOptions(process.argv.slice(2));
	if (options === undefined) console.log(usage);
	else process.exitCode = await main(options);
} catch (error) {
	if (!(error instanceof Misuse || error instanceof SpecError)) throw error;
	console.error(`mutation: ${error.message}`);
	process.exitCode = 2;
}

async function main({ api, report, out, floor }: Options): Promise<number> {
	const specs = readSpecs(root);
	const wanted = specs.filter((spec) => api === undefined || spec.api === api);
	if (wanted.length === 0) throw new Misuse(`--api ${api}: expected one of ${specs.map((spec) => spec.api).join(", ")}`);
	const all: Trials[] = [];
	for (const spec of wanted) all.push(await trialsOf(root, spec));
	const text = report(all, (file) => readFileSync(join(root, file), "utf8"));
	if (out === undefined) process.stdout.write(text);
	else write(out, stripVTControlCharacters(text));
	const complaints = [...all.flatMap(({ faults }) => faults), ...(floor === undefined ? [] : under(floor, all))];
	for (const complaint of complaints) console.error(complaint);
	return complaints.length > 0 ? 1 : 0;
}

function write(file: string, report: string): void {
	try {
		writeWhole(file, report);
	} catch (error) {
		throw new Misuse(`--out ${file}: cannot be written${error instanceof Error && "code" in error ? ` (${error.code})` : ""}`);
	}
}

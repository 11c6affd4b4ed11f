import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { writeFileAtomic } from "../src/files/atomic-file.ts";
import { unwritable } from "../src/files/unwritable.ts";
import { Misuse } from "../src/misuse.ts";
import type { Trials } from "../src/mutation/mutant-run.ts";
import { html } from "../src/mutation/report/html.ts";
import { json } from "../src/mutation/report/json.ts";
import { pretty } from "../src/mutation/report/pretty.ts";
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

async function main({ api, format, out, floor }: Options): Promise<number> {
	const specs = readSpecs(root);
	const wanted = specs.filter((spec) => api === undefined || spec.api === api);
	if (wanted.length === 0) throw new Misuse(`--api ${api}: expected one of ${specs.map((spec) => spec.api).join(", ")}`);
	const all: Trials[] = [];
	for (const spec of wanted) all.push(await trialsOf(root, spec));
	const report = format === "html" ? html(all, (file) => readFileSync(join(root, file), "utf8")) : { json, pretty }[format](all);
	if (out === undefined) process.stdout.write(report);
	else write(out, format === "pretty" ? stripVTControlCharacters(report) : report);
	const complaints = [...all.flatMap(({ faults }) => faults), ...(floor === undefined ? [] : under(floor, all))];
	for (const complaint of complaints) console.error(complaint);
	return complaints.length > 0 ? 1 : 0;
}

function write(file: string, report: string): void {
	try {
		writeFileAtomic(file, report);
	} catch (error) {
		throw unwritable(`--out ${file}`, error);
	}
}

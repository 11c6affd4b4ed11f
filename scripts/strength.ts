import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { Misuse } from "./check/misuse.ts";
import { writeWhole } from "./generate/files.ts";
import { readSpecs } from "./generate/spec.ts";
import { SpecError } from "./generate/spec-error.ts";
import { under } from "./strength/floor.ts";
import { type Options, readOptions, usage } from "./strength/options.ts";
import { html } from "./strength/report/html.ts";
import { json } from "./strength/report/json.ts";
import { pretty } from "./strength/report/pretty.ts";
import { trialsOf } from "./strength/repository.ts";
import type { Trials } from "./strength/trial.ts";

const root = join(import.meta.dirname, "..");

try {
	const options = readOptions(process.argv.slice(2));
	if (options === undefined) console.log(usage);
	else process.exitCode = await main(options);
} catch (error) {
	if (!(error instanceof Misuse || error instanceof SpecError)) throw error;
	console.error(`strength: ${error.message}`);
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
		writeWhole(file, report);
	} catch (error) {
		throw new Misuse(`--out ${file}: cannot be written${error instanceof Error && "code" in error ? ` (${error.code})` : ""}`);
	}
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { plain } from "../src/checker/report/style.ts";
import { writeFileAtomic } from "../src/files/atomic-file.ts";
import { refusedFile } from "../src/misuse.ts";
import type { MutantRuns } from "../src/mutation/mutant-run.ts";
import { reports } from "../src/mutation/report/formats.ts";
import { printable } from "../src/printable.ts";
import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { repository } from "./repository.ts";
import { api, choice, outputFile, percent } from "./value-kinds.ts";

const formats = Object.keys(reports);

export const mutation = command({
	name: "mutation",
	summary: "Changes each contract, one mistake at a time, and lists the changes that no evidence notices.",
	details: "The evidence is captures, samples, variations and counterexamples.",
	positionals: {},
	options: {
		format: { kind: choice("NAME", "format", formats), description: `report format: ${formats.join(", ")}`, default: "pretty" },
		out: { kind: outputFile, description: "write the report to this file" },
		floor: { kind: percent, description: "fail if less than N percent of a contract's loosenings or tightenings are noticed" },
		api: {
			kind: api("specs", "openapi.yaml"),
			description: "only this API, named like its folder under specs/",
		},
	},
	exits: {
		0: "the contracts are strong enough",
		1: "they are not, or a mutant is listed as equivalent that is not",
		2: "nothing could be judged",
	},
	example: "--api {api}",
	async run({ format, out, floor, api }, { stdout, say, style, during }) {
		const [{ mutantRunsOf }, { belowThreshold }, { readSpecs }] = await Promise.all([
			import("../src/mutation/repository.ts"),
			import("../src/mutation/threshold.ts"),
			import("../src/openapi/document.ts"),
		]);
		const all: MutantRuns[] = [];
		for (const spec of readSpecs(repository).filter((each) => api === undefined || each.api === api))
			all.push(await during(`Running the mutants of ${spec.api}`, () => mutantRunsOf(repository, spec)));
		const sourceOf = (file: string) => readFileSync(join(repository, file), "utf8");
		const report = reports[format]?.(all, { style: out === undefined ? style : plain, sourceOf }) ?? "";
		if (out === undefined) stdout.write(report);
		else {
			write(out, report);
			stdout.write(`Wrote the report to ${printable(out)}.\n`);
		}
		const complaints = [...all.flatMap(({ faults }) => faults), ...(floor === undefined ? [] : belowThreshold(floor, all))];
		for (const complaint of complaints) say(complaint);
		return complaints.length > 0 ? 1 : 0;
	},
});

function write(file: string, report: string): void {
	try {
		writeFileAtomic(file, report);
	} catch (error) {
		throw refusedFile(file, "written", error);
	}
}

if (import.meta.main) await program(mutation);

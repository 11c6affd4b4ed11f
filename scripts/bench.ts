import { parseArgs } from "node:util";
import { benchCalls, describeCalls } from "./bench/calls.ts";
import { benchCapture, type CaptureFigures } from "./bench/capture.ts";
import { benchCheck, describeCheck } from "./bench/check.ts";
import { readSubjects, type Subject } from "./bench/subject.ts";

/** Each measures, and says what it measured in plain text, too. */
const benches = {
	calls: async (subjects: readonly Subject[]) => told(await benchCalls(subjects), describeCalls),
	check: async (subjects: readonly Subject[]) => told(await benchCheck(subjects), describeCheck),
	capture: async ([subject]: readonly Subject[]) => told(subject === undefined ? {} : await benchCapture(subject), describeCapture),
};

const told = <T>(figures: T, describe: (figures: T) => string) => ({ figures, text: describe(figures) });

const describeCapture = (figures: CaptureFigures) =>
	["a request, and what a proxy adds to it"]
		.concat(
			Object.entries(figures).map(
				([way, { microseconds, overhead }]) =>
					`  ${way.padEnd(30)} ${microseconds.toFixed(0).padStart(6)} µs ${overhead.toFixed(0).padStart(6)} µs more`,
			),
		)
		.join("\n");

function readFormat(): string {
	try {
		const { format = "pretty" } = parseArgs({ options: { format: { type: "string" } } }).values;
		if (format !== "pretty" && format !== "json") throw new Error(`--format ${format} is unknown`);
		return format;
	} catch (error) {
		console.error(`bench: ${error instanceof Error ? error.message.split(". ")[0] : error}; it takes --format pretty or --format json`);
		return process.exit(2);
	}
}

const format = readFormat();
const subjects = readSubjects();
if (subjects.length === 0) {
	console.error("bench: generated/ holds no operation that answers 200 at once; run npm run generate");
	process.exit(1);
}
const all: Record<string, unknown> = {};
for (const [name, bench] of Object.entries(benches)) {
	const { figures, text } = await bench(subjects);
	all[name] = figures;
	if (format === "pretty") console.log(`\n${text}`);
}
if (format === "json") console.log(JSON.stringify(all, null, "\t"));

import { parseArgs } from "node:util";
import { launchChromium } from "../contract-tests/chromium.ts";
import { type Bounded, describeBounds, isKept } from "../src/bench/bound.ts";
import { benchCalls, describeCalls } from "../src/bench/calls.ts";
import { benchCapture, describeCapture } from "../src/bench/capture.ts";
import { benchCheck, describeCheck } from "../src/bench/check.ts";
import { benchLarge } from "../src/bench/large.ts";
import { benchPainting } from "../src/bench/painting.ts";
import { readSubjects, type Subject } from "../src/bench/subject.ts";
import { Misuse } from "../src/misuse.ts";

/** Each measures, and says what it measured in plain text, too; some of it has a bound. */
const benches = {
	large: async (subjects: readonly Subject[]) => bounded(await benchLarge(subjects)),
	painting: async () => bounded(await benchPainting(launchChromium)),
	calls: async (subjects: readonly Subject[]) => told(await benchCalls(subjects), describeCalls),
	check: async (subjects: readonly Subject[]) => told(await benchCheck(subjects), describeCheck),
	capture: async ([subject]: readonly Subject[]) => told(subject === undefined ? {} : await benchCapture(subject), describeCapture),
};

const told = <T>(figures: T, describe: (figures: T) => string) => ({ figures, text: describe(figures), kept: true });

const bounded = (figures: Bounded[]) => ({ ...told(figures, describeBounds), kept: figures.every(isKept) });

function readFormat(): "pretty" | "json" {
	try {
		const { format = "pretty" } = parseArgs({ options: { format: { type: "string" } } }).values;
		if (format === "pretty" || format === "json") return format;
		throw new Error(`--format ${format} is unknown`);
	} catch (error) {
		const [sentence] = (error instanceof Error ? error.message : String(error)).split(". ");
		throw new Misuse(`${sentence}; it takes --format pretty or --format json`);
	}
}

async function main(): Promise<void> {
	const format = readFormat();
	const subjects = readSubjects();
	if (subjects.length === 0) throw new Misuse("generated/ holds no operation that answers 200 at once; run npm run generate");
	const all: Record<string, unknown> = {};
	for (const [name, bench] of Object.entries(benches)) {
		const { figures, text, kept } = await bench(subjects);
		all[name] = figures;
		if (!kept) process.exitCode = 1;
		if (format === "pretty") console.log(`\n${text}`);
	}
	if (format === "json") console.log(JSON.stringify(all, null, "\t"));
}

try {
	await main();
} catch (error) {
	if (!(error instanceof Misuse)) throw error;
	console.error(`bench: ${error.message}`);
	process.exitCode = 2;
}

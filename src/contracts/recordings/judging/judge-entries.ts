import { type CheckResult, checkEntry, type Skipped } from "../../../checker/index.ts";
import type { Told } from "../../../checker/report/formats.ts";
import type { Reported } from "../../../checker/report/report.ts";
import type { Judging } from "./judging.ts";

/** Some exchanges that were checked, in the order of their recording. */
export interface Batch {
	/** As many of them as the report is told of. */
	reported: Reported[];
	/** Whether a contract knows the path of any of them. */
	known: boolean;
}

/** Checks entries that follow each other in a recording, and collects them. `index` is that of the first. If one cannot be read, none is collected. */
export async function judgeEntries(
	entries: readonly unknown[],
	{ file, index }: { file: string; index: number },
	{ contracts, scope, collector, told }: Judging,
): Promise<Batch> {
	const judged: (CheckResult | Skipped)[] = [];
	for (const [at, entry] of entries.entries()) {
		const checked = checkEntry(entry, { file, index: index + at }, contracts, scope);
		// Most exchanges need no promise, and an `await` for each would be slow.
		judged.push(checked instanceof Promise ? await checked : checked);
	}
	for (const each of judged) collector.add(each);
	const results = judged.filter((each) => typeof each !== "string");
	return { reported: results.filter((each) => isTold(told, each)), known: results.some(({ verdict }) => verdict.known) };
}

function isTold(told: Told, { findings }: CheckResult): boolean {
	return told === "findings" ? findings.length > 0 : told !== "nothing";
}

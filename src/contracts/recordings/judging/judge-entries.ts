import { type CheckResult, certainPart, checkRecorded, isUnknown } from "../../../checker/index.ts";
import type { Told } from "../../../checker/report/formats.ts";
import type { Reported } from "../../../checker/report/report.ts";
import type { Judging } from "./judging.ts";

/** Some exchanges that were checked, in the order of their recording. */
export interface Batch {
	/** As many of them as the report is told of. */
	reported: Reported[];
	/** Whether something of an operation was judged for certain, in these exchanges or before. */
	known: boolean;
}

/** Checks entries that follow each other in a recording, and collects them. `index` is that of the first. */
export async function judgeEntries(
	entries: readonly unknown[],
	{ file, index }: { file: string; index: number },
	{ contracts, scope, collector, told }: Judging,
): Promise<Batch> {
	const reported: Reported[] = [];
	for (const [at, entry] of entries.entries()) {
		const checked = checkRecorded(entry, { file, index: index + at }, contracts, scope);
		// Most exchanges need no promise, and an `await` for each would be slow.
		const each = checked instanceof Promise ? await checked : checked;
		collector.add(each);
		// An unknown call, and a missing credential, are decided at the end.
		if (typeof each === "string" || isUnknown(each)) continue;
		const certain = certainPart(each);
		if (isTold(told, certain)) reported.push(certain);
	}
	return { reported, known: collector.known };
}

function isTold(told: Told, { findings }: CheckResult): boolean {
	return told === "findings" ? findings.length > 0 : told !== "nothing";
}

import type { Contract } from "../../checker/contract.ts";
import { certainPart, checkRecorded, isUnknown, type Summary, type SummaryCollector } from "../../checker/index.ts";
import type { Scope } from "../../checker/match/scope.ts";
import type { Report } from "../../checker/report/report.ts";
import { reasons } from "../../checker/report/totals.ts";
import { Misuse } from "../../misuse.ts";
import { printable } from "../../printable.ts";
import type { ReportOutput } from "./output.ts";
import type { Recordings } from "./recordings.ts";

/** Checks the recordings one after the other and reports as it goes. */
export async function checkRecordings(
	recordings: Recordings,
	contracts: readonly Contract[],
	scope: Scope,
	report: Report,
	collector: SummaryCollector,
	output: ReportOutput,
	strict = false,
): Promise<Summary> {
	await output.write(report.begin());
	for (const file of recordings.files) {
		let index = 0;
		const check = (entry: unknown) => checkRecorded(entry, { file, index: index++ }, contracts, scope);
		for await (const entries of recordings.entries(file)) {
			await output.write(await reportAll(entries, check, report, collector));
			if (collector.known) await output.release();
		}
	}
	recordings.conclude();
	const summary = collector.summary({ strict });
	if (!summary.called) throw new Misuse(nothingCalled(summary, scope.api ?? contracts.map(({ api }) => api).join(", ")));
	if (summary.blind) throw new Misuse(nothingJudged(summary));
	await output.write(await report.end(summary));
	await output.end();
	return summary;
}

async function reportAll(
	entries: unknown[],
	check: (entry: unknown) => ReturnType<typeof checkRecorded>,
	report: Report,
	collector: SummaryCollector,
) {
	let text = "";
	for (const entry of entries) {
		const checked = check(entry);
		// Most exchanges need no promise, and an `await` for each would be slow.
		const each = checked instanceof Promise ? await checked : checked;
		collector.add(each);
		// An unknown call, and a missing credential, are decided at the end.
		if (typeof each !== "string" && !isUnknown(each)) text += report.exchange(certainPart(each));
	}
	return text;
}

function nothingCalled({ leftOut, nearest }: Summary, apis: string): string {
	const entries = [...leftOut.values()].reduce((sum, count) => sum + count, 0);
	const resembling =
		nearest === undefined ? "" : `; nearest to ${nearest.api}: ${nearest.message} (${printable(nearest.file)} #${nearest.exchange})`;
	return `None of ${entries} exchanges calls an operation of ${apis}: ${reasons(leftOut)}${resembling}; look at --server, --base-path and --api`;
}

function nothingJudged({ exchanges, warnings }: Summary): string {
	const causes = warnings.filter(({ kind }) => kind.endsWith("-not-recorded")).map(({ message }) => message);
	return `None of ${exchanges} exchanges could be judged: ${causes.join(". ")}`;
}

import type { Contract } from "../../checker/contract.ts";
import { checkEntry, type Summary, type SummaryCollector } from "../../checker/index.ts";
import type { Scope } from "../../checker/match/scope.ts";
import type { Report } from "../../checker/report/report.ts";
import { Misuse } from "../../misuse.ts";
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
): Promise<Summary> {
	await output.write(report.begin());
	for (const file of recordings.files) {
		let index = 0;
		const check = (entry: unknown) => checkEntry(entry, { file, index: index++ }, contracts, scope);
		for await (const entries of recordings.entries(file)) {
			await output.write(await reportAll(entries, check, report, collector));
			if (collector.known) await output.release();
		}
	}
	recordings.conclude();
	const summary = collector.summary();
	if (!summary.known) throw new Misuse(nothingJudged(summary, scope.api ?? contracts.map(({ api }) => api).join(", ")));
	await output.write(await report.end(summary));
	await output.end();
	return summary;
}

async function reportAll(
	entries: unknown[],
	check: (entry: unknown) => ReturnType<typeof checkEntry>,
	report: Report,
	collector: SummaryCollector,
) {
	let text = "";
	for (const entry of entries) {
		const checked = check(entry);
		// Most exchanges need no promise, and an `await` for each would be slow.
		const each = checked instanceof Promise ? await checked : checked;
		collector.add(each);
		if (typeof each !== "string") text += report.exchange(each);
	}
	return text;
}

function nothingJudged({ exchanges, leftOut }: Summary, apis: string): string {
	const entries = [...leftOut.values()].reduce((sum, count) => sum + count, exchanges);
	return `None of ${entries} exchanges calls an operation of ${apis}; look at --server, --base-path and --api`;
}

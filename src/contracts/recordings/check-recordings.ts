import type { Report } from "../../checker/report/report.ts";
import { reasons } from "../../checker/report/totals.ts";
import type { Decisions, Summary, SummaryCollector } from "../../checker/summary/summary.ts";
import { Misuse } from "../../misuse.ts";
import { printable } from "../../printable.ts";
import type { Batch } from "./judging/judge-entries.ts";
import type { ReportOutput } from "./output.ts";

/** Checks the recordings and reports as it goes. */
export async function checkRecordings(
	batches: AsyncIterable<Batch>,
	report: Pick<Report, "begin" | "exchange">,
	output: ReportOutput,
): Promise<void> {
	await output.write(report.begin());
	for await (const { reported, known } of batches) {
		let text = "";
		for (const each of reported) text += report.exchange(each);
		await output.write(text);
		if (known) await output.release();
	}
}

/** The summary of all recordings. Throws a {@link Misuse} if they hold nothing that the contracts of these APIs speak of, or nothing to judge. */
export function decidedSummary(collector: SummaryCollector, decisions: Decisions, apis: string): Summary {
	const summary = collector.summary(decisions);
	if (!summary.called) throw new Misuse(nothingCalled(summary, apis));
	if (summary.blind) throw new Misuse(nothingJudged(summary));
	return summary;
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

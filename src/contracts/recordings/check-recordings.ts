import { statSync } from "node:fs";
import { availableParallelism } from "node:os";
import type { Told } from "../../checker/report/formats.ts";
import type { Report } from "../../checker/report/report.ts";
import { standardInput } from "../../har/stream/entries.ts";
import type { Batch } from "./judging/judge-entries.ts";
import type { ReportOutput } from "./output.ts";

/** In bytes. Smaller recordings are checked before worker threads have started. */
const largeSize = 50e6;

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

/** The number of threads to check recordings with. `jobs` is what the user chose, if anything. */
export function threadsFor(recordings: readonly string[], jobs: number | undefined, told: Told): number {
	// A page hides in each entry the secrets of all others. Recordings may have to be read twice, which only files can.
	const sizes = recordings.map((file) => (file === standardInput ? undefined : statSync(file, { throwIfNoEntry: false })));
	if (told === "entries" || !sizes.every((status) => status?.isFile())) return 1;
	const size = sizes.reduce((sum, status) => sum + (status?.size ?? 0), 0);
	return jobs ?? (size < largeSize ? 1 : availableParallelism());
}

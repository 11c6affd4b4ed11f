import { type CheckResult, checkRecorded, isUnknown } from "../checker/check.ts";
import type { Contract } from "../checker/contract.ts";
import type { Report } from "../checker/report/report.ts";
import type { SummaryCollector } from "../checker/summary/summary.ts";
import type { HarFile } from "../contracts/recordings/atomic-har-file.ts";
import { RedactedHar } from "../contracts/recordings/redacted-har.ts";
import type { Entry } from "../har/entry.ts";
import type { RecordingRedaction } from "../redaction/recording.ts";

interface Options {
	api: string;
	contracts: readonly Contract[];
	redaction: RecordingRedaction;
	file: HarFile;
	report: Report;
	collector: SummaryCollector;
	print(text: string): void;
	/** Called for each exchange that is in the file or is left out, in their order. */
	taken(): void;
	/** The file can no longer be written. */
	fail(error: unknown): void;
}

/** Checks each exchange as it arrives, redacts it and writes it. */
export class Session {
	readonly #options: Options;
	readonly #har: RedactedHar;
	#last: Promise<void> = Promise.resolve();
	#hasErrors = false;

	constructor(options: Options) {
		this.#options = options;
		this.#har = new RedactedHar(options.file, options.redaction);
	}

	/** How many exchanges are in the file. */
	get recorded(): number {
		return this.#har.count;
	}

	/** Whether one of them breaks the contract. */
	get hasErrors(): boolean {
		return this.#hasErrors;
	}

	add(entry: Entry): void {
		const { taken, fail } = this.#options;
		this.#last = this.#last.then(() => this.#take(entry)).then(taken, fail);
	}

	/** Waits for all exchanges so far. */
	settled(): Promise<void> {
		return this.#last;
	}

	/** Closes the file. Without exchanges there is no file. */
	end(): void {
		this.#har.end();
	}

	async #take(entry: Entry): Promise<void> {
		const { report, collector, print } = this.#options;
		const { api, contracts, file } = this.#options;
		const judged = await checkRecorded(entry, { file: file.path, index: this.recorded }, contracts, { api });
		// What no operation has may hold secrets that no contract names, so it is not recorded.
		if (typeof judged === "string" || isUnknown(judged)) collector.add(judged);
		else if (!this.#write(judged, entry)) collector.add("that cannot be written safely");
		else {
			this.#hasErrors ||= judged.verdict.level === "error";
			// Nothing was left out of a request that passed here.
			const { doubt: _, ...certain } = judged;
			collector.add(certain);
			print(report.exchange(judged));
		}
	}

	#write({ verdict: { method, path, status }, exchange }: CheckResult, entry: Entry): boolean {
		const left = this.#har.add(exchange, entry);
		if (left !== undefined)
			this.#options.print(`  not recorded: ${method} ${path} ${status}: ${left.reason} ${left.pointer}`.trimEnd().concat("\n"));
		return left === undefined;
	}
}

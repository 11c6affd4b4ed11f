import { checkEntry } from "../checker/check.ts";
import type { Contract } from "../checker/contract.ts";
import type { Report } from "../checker/report/report.ts";
import type { SummaryCollector } from "../checker/summary/summary.ts";
import type { HarFile } from "../contracts/recordings/atomic-har-file.ts";
import { RedactedHar } from "../contracts/recordings/redacted-har.ts";
import type { Entry } from "../har/entry.ts";
import { readEntry } from "../har/read-entry.ts";
import type { RecordingRedaction } from "../redaction/recording.ts";

interface Options {
	contract: Contract;
	server: URL;
	/** The file for the exchanges, if they are recorded. */
	file: HarFile | undefined;
	/** Creates the report for the exchanges of one workflow. */
	report(): Report;
	collector: SummaryCollector;
	print(text: string): void;
	redaction: RecordingRedaction;
}

/** Checks the exchanges of the workflows as they arrive, and writes them without their secrets. */
export class Session {
	#workflow = "";
	#report: Report | undefined;
	readonly #options: Options;
	readonly #har: RedactedHar | undefined;
	#count = 0;

	constructor(options: Options) {
		this.#options = options;
		this.#har = options.file && new RedactedHar(options.file, options.redaction);
	}

	/** The following exchanges belong to the workflow with this id. */
	begin(workflow: string): void {
		this.#workflow = workflow;
		this.#report = this.#options.report();
	}

	get hasWritten(): boolean {
		return this.#har !== undefined && this.#har.count > 0;
	}

	async take(entry: Entry): Promise<void> {
		const { contract, server, collector, print } = this.#options;
		const at = { file: this.#workflow, index: this.#count++ };
		const judged = await checkEntry(entry, at, [contract], { api: contract.api, basePath: server.pathname });
		if (typeof judged === "string") collector.add(judged);
		else {
			// Nothing was left out of a request that passed here.
			const { doubt: _, ...certain } = judged;
			collector.add(certain);
			print(this.#report?.exchange(judged) ?? "");
		}
		const left = this.#har?.add(await readEntry(entry, at), entry);
		if (left !== undefined) print(`        not recorded: ${left.reason}\n`);
	}

	/** Closes the recording. */
	end(): void {
		this.#har?.end();
	}
}

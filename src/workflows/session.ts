import { checkEntry } from "../checker/check.ts";
import type { Contract } from "../checker/contract.ts";
import type { Report } from "../checker/report/report.ts";
import type { Tally } from "../checker/summary/summary.ts";
import { marksOf } from "../contracts/marks.ts";
import type { HarFile } from "../contracts/recordings/atomic-har-file.ts";
import type { Entry } from "../har/entry.ts";
import { LeftoverError } from "../redaction/leftover.ts";
import { Recording } from "../redaction/recording.ts";

interface Options {
	contract: Contract;
	server: URL;
	/** Where the exchanges go, if anywhere. */
	file: HarFile | undefined;
	/** A report of what comes in one workflow. */
	report(): Report;
	tally: Tally;
	print(text: string): void;
}

/** Judges the exchanges of the workflows as they come, and writes them down without their secrets. */
export class Session {
	#workflow = "";
	#report: Report | undefined;
	readonly #options: Options;
	readonly #recording = new Recording({ keepHosts: false });
	#count = 0;

	constructor(options: Options) {
		this.#options = options;
	}

	/** What comes from now on belongs to the workflow of this id. */
	begin(workflow: string): void {
		this.#workflow = workflow;
		this.#report = this.#options.report();
	}

	get hasWritten(): boolean {
		return this.#recording.entries.length > 0;
	}

	async take(entry: Entry): Promise<void> {
		const { contract, server, tally, print } = this.#options;
		const at = { file: this.#workflow, index: this.#count++ };
		const judged = await checkEntry(entry, at, [contract], { api: contract.api, basePath: server.pathname });
		tally.add(judged);
		if (typeof judged !== "string") print(this.#report?.exchange(judged) ?? "");
		this.#write(entry);
	}

	#write(entry: Entry): void {
		const { file, print } = this.#options;
		if (file === undefined) return;
		try {
			const isRewritten = this.#recording.add(entry, marksOf(entry)).length > 0;
			const redacted = this.#recording.entries.at(-1);
			if (isRewritten) file.rewrite(this.#recording.entries);
			else if (redacted !== undefined) file.append(redacted);
		} catch (error) {
			if (!(error instanceof LeftoverError)) throw error;
			if (error.changed.length > 0) file.rewrite(this.#recording.entries);
			print(`        not recorded: ${error.message}\n`);
		}
	}
}

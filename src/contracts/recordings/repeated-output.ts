import type { ReportOutput } from "./output.ts";

/** The output of a report that may have to be made again from its beginning. What was written before is not written twice. */
export class RepeatedOutput implements ReportOutput {
	readonly #output: ReportOutput;
	/** How many characters were written, and how many of them the report still has to repeat. */
	#written = 0;
	#repeated = 0;

	constructor(output: ReportOutput) {
		this.#output = output;
	}

	/** The report begins again. */
	restart(): void {
		this.#repeated = this.#written;
	}

	async write(text: string): Promise<void> {
		const fresh = text.slice(this.#repeated);
		this.#repeated -= text.length - fresh.length;
		this.#written += fresh.length;
		await this.#output.write(fresh);
	}

	release(): Promise<void> {
		return this.#output.release();
	}

	end(): Promise<void> {
		return this.#output.end();
	}

	close(): void {
		this.#output.close();
	}
}

import { once } from "node:events";
import type { Writable } from "node:stream";
import type { ReportOutput } from "./output.ts";

/** How many characters are held back at most, until an exchange can be checked. */
const limit = 2 ** 20;

/** Standard output that holds back its beginning. A recording of something else is then one line of error, without a report. */
export class HeldOutput implements ReportOutput {
	#held: string | undefined = "";
	readonly #stdout: Writable;

	constructor(stdout: Writable) {
		this.#stdout = stdout;
	}

	async write(text: string): Promise<void> {
		if (this.#held === undefined) {
			if (text !== "" && !this.#stdout.write(text)) await once(this.#stdout, "drain");
			return;
		}
		this.#held += text;
		if (this.#held.length > limit) await this.release();
	}

	async release(): Promise<void> {
		const text = this.#held ?? "";
		this.#held = undefined;
		await this.write(text);
	}

	end(): Promise<void> {
		return this.release();
	}

	close(): void {}
}

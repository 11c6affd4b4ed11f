import { once } from "node:events";
import type { Writable } from "node:stream";

/** So much is held back before it is known whether anything can be judged. */
const limit = 2 ** 20;

/** Standard output. It holds back what comes first, so that a recording of something else is one line of error and no report. */
export class HeldOutput {
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
}

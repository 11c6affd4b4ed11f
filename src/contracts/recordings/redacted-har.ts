import type { Entry } from "../../har/entry.ts";
import { LeftoverError } from "../../redaction/leftover.ts";
import { Recording } from "../../redaction/recording.ts";
import { marksOf } from "../marks.ts";
import type { HarFile } from "./atomic-har-file.ts";

/** A HAR file that takes exchanges one by one. It holds neither their own secrets nor those of the other exchanges. */
export class RedactedHar {
	readonly #file: HarFile;
	readonly #recording: Recording;

	constructor(file: HarFile, options: { keepHosts: boolean }) {
		this.#file = file;
		this.#recording = new Recording(options);
	}

	/** How many exchanges are in the file. */
	get count(): number {
		return this.#recording.entries.length;
	}

	/** Writes an exchange. If something is left in it that looks like a secret, it is not written, and the error is returned. */
	add(entry: Entry): LeftoverError | undefined {
		try {
			const changed = this.#recording.add(entry, marksOf(entry));
			const redacted = this.#recording.entries.at(-1);
			if (changed.length > 0) this.#rewrite(changed);
			else if (redacted !== undefined) this.#file.append(redacted);
			return undefined;
		} catch (error) {
			if (!(error instanceof LeftoverError)) throw error;
			if (error.changed.length > 0) this.#rewrite(error.changed);
			return error;
		}
	}

	/** Writes the entries anew from the first that has changed. */
	#rewrite(changed: readonly number[]): void {
		const first = changed.reduce((a, b) => Math.min(a, b));
		this.#file.rewrite(this.#recording.entries, first);
	}

	/** Call it after the last exchange. A file without exchanges is deleted. */
	end(): void {
		if (this.count === 0) this.#file.discard();
		else this.#file.close();
	}
}

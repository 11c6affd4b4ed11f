import { HarError, NoEntries } from "../../har/har-error.ts";
import { Misuse } from "../../misuse.ts";
import { recordedEntries } from "./source/recorded-entries.ts";

/** The recordings of a run. Of several, one that cannot be read is named and left out, and one that breaks off counts as far as it goes. */
export class Recordings {
	readonly files: readonly string[];
	readonly #say: (line: string) => void;
	/** A part of some traffic may be empty. */
	readonly #mayBeEmpty: boolean;
	#unread = 0;
	#broken = 0;

	constructor(files: readonly string[], say: (line: string) => void, { mayBeEmpty = false } = {}) {
		this.files = files;
		this.#mayBeEmpty = mayBeEmpty;
		this.#say = say;
	}

	/** The entries of a file in batches. Throws a {@link HarError} or a {@link Misuse} if the only file has none that can be read. */
	async *entries(file: string): AsyncGenerator<unknown[]> {
		let count = 0;
		try {
			for await (const batch of recordedEntries(file, this.#say)) {
				count += batch.length;
				yield batch;
			}
		} catch (error) {
			if (!(error instanceof HarError || error instanceof Misuse)) throw error;
			if (error instanceof NoEntries && this.#mayBeEmpty) return;
			if (count === 0 && this.files.length === 1) throw error;
			this.#note(error.message, count);
		}
	}

	#note(message: string, count: number): void {
		if (count === 0) this.#unread++;
		else this.#broken++;
		const before = count === 1 ? "the entry before that counts" : `the ${count} entries before that count`;
		this.#say(count === 0 ? `left out: ${message}` : `${message}; ${before}`);
	}

	/** Says how many files were left out. Throws a {@link Misuse} if none is left. */
	conclude(): void {
		const { length } = this.files;
		if (this.#unread === length) throw new Misuse(`none of ${length} recordings can be read`);
		if (this.#unread > 0) this.#say(`${this.#unread} of ${length} recordings ${this.#unread === 1 ? "is" : "are"} left out`);
	}

	/** How many there are, how many of them cannot be read, and how many break off. */
	get counts(): { all: number; unread: number; broken: number } {
		return { all: this.files.length, unread: this.#unread, broken: this.#broken };
	}

	/** Whether the verdict is one about less than was asked for. Of several files some may be odd, unless the user is strict. */
	isPartial({ strict }: { strict: boolean }): boolean {
		return strict ? this.#unread + this.#broken > 0 : this.#broken > 0 && this.files.length === 1;
	}
}

import { LeftoverError } from "../../redaction/leftover.ts";
import { withinDepth } from "./within-depth.ts";

/** How many leftovers are named at most. After these are corrected, another run names the next. */
const limit = 20;

/** Possible secrets that are left after redaction, reported on standard error. */
export class Leftovers {
	readonly #file: string;
	readonly #say: (line: string) => void;
	#count = 0;

	constructor(file: string, say: (line: string) => void) {
		this.#file = file;
		this.#say = say;
	}

	get count(): number {
		return this.#count;
	}

	/** Returns the result of `redact`, or undefined if something is left that looks like a secret. */
	check<E>(index: number, redact: () => E): E | undefined {
		try {
			return withinDepth(this.#file, index, redact);
		} catch (error) {
			if (!(error instanceof LeftoverError)) throw error;
			if (this.#count++ < limit) this.#say(`${this.#file}: exchange ${index}: ${error.message} is left`);
			return undefined;
		}
	}

	/** Reports how many exchanges have leftovers, what happened to them, and what to do. */
	conclude(fate: string): void {
		const exchanges = this.#count === 1 ? "1 exchange holds" : `${this.#count} exchanges hold`;
		this.#say(
			`${exchanges} what looks like a secret and nothing marks: ${fate}. Mark it x-sensitive-data in the spec, or take it out of the recording`,
		);
	}
}

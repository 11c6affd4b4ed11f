import type { Entry } from "../har/entry.ts";
import { withPlainBodies } from "./body.ts";
import { LeftoverError } from "./leftover.ts";
import type { Marks } from "./marks.ts";
import { redact } from "./redact.ts";
import { Redaction } from "./redaction.ts";
import { Seen } from "./search/seen.ts";

/** A live capture is held whole, and with it all its secrets. */
const limits = { exchanges: Number.POSITIVE_INFINITY, bytes: Number.POSITIVE_INFINITY };

const blockSize = 8;

/** The exchanges of a live capture, none of which holds a secret of any other. */
export class Recording {
	readonly #redaction: Redaction;
	readonly #entries: Entry[] = [];
	readonly #marks: Marks[] = [];
	/** What is looked for since the earlier entries were searched. */
	#fresh: string[] = [];
	/** One for each block of entries. */
	readonly #seen: Seen[] = [];

	constructor({ keepHosts }: { keepHosts: boolean }) {
		this.#redaction = new Redaction({ keepHosts, limits, onSecret: (secret) => this.#fresh.push(secret) });
	}

	get entries(): readonly Entry[] {
		return this.#entries;
	}

	/**
	 * Takes an exchange and gives the indices of the earlier ones that changed, because they held a secret that is known only now. Throws a
	 * {@link LeftoverError}, which names those too, where something is left that looks like a credential; the exchange is not kept then.
	 */
	add(entry: Entry, marks: Marks): number[] {
		try {
			const redacted = redact(this.#redaction, entry, marks);
			const changed = this.#hideFresh();
			this.#entries.push(redacted);
			this.#marks.push(marks);
			this.#note(this.#entries.length - 1);
			return changed;
		} catch (error) {
			if (error instanceof LeftoverError) error.changed = this.#hideFresh();
			throw error;
		}
	}

	/** Hides in the earlier entries what is known only now. */
	#hideFresh(): number[] {
		const fresh = this.#fresh;
		this.#fresh = [];
		const blocks = [...this.#seen.keys()].filter((block) => fresh.some((secret) => this.#seen[block]?.mayHold(secret)));
		return blocks.flatMap((block) => {
			const indices = Array.from({ length: blockSize }, (_, index) => block * blockSize + index);
			return indices.filter((index) => index < this.#entries.length && this.#hideAgain(index));
		});
	}

	#hideAgain(index: number): boolean {
		const entry = this.#entries[index] as Entry;
		const hidden = this.#redaction.hideAgain(entry, this.#marks[index] as Marks);
		if (JSON.stringify(hidden) === JSON.stringify(entry)) return false;
		this.#entries[index] = hidden;
		this.#note(index);
		return true;
	}

	#note(index: number): void {
		const block = Math.floor(index / blockSize);
		this.#seen[block] ??= new Seen();
		this.#seen[block].add(JSON.stringify(withPlainBodies(this.#entries[index] as Entry).plain));
	}
}

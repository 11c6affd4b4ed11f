/** What passes and is not recorded. */
export type Missed =
	| "answer that is no HTTP/1.1"
	| "answer that broke off"
	| "connection that went on without HTTP"
	| "URL to go on at, which no operation has";

/** Counts what passes and is not recorded. */
export class MissedCounter {
	readonly #counts = new Map<Missed, number>();

	add(what: Missed): void {
		this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
	}

	/** A line for the summary. Empty if all that passed is recorded or left out. */
	line(): string {
		const counts = [...this.#counts].map(([what, count]) => `${count} ${what}`);
		return counts.length === 0 ? "" : `Went past the recorder: ${counts.join("; ")}\n`;
	}
}

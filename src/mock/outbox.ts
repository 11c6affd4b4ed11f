/**
 * Writes answers one right after the other, at the end of a turn of the event loop. To wake a client that waits takes the system
 * as long as a quarter of an answer, and one that was just woken by another answer reads on.
 */
export class Outbox {
	#waiting: (() => void)[] = [];

	/** Writes once what else is at hand was answered. */
	add(write: () => void): void {
		this.#waiting.push(write);
		if (this.#waiting.length === 1) setImmediate(() => this.empty());
	}

	/** Writes at once what waits. */
	empty(): void {
		const waiting = this.#waiting;
		this.#waiting = [];
		for (const write of waiting) write();
	}
}

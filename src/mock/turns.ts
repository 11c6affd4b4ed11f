/** What is done in one turn of the event loop, so that many requests of one connection leave room for those of others. */
export class Turns {
	readonly #limit: number;
	readonly #waiting: (() => void)[] = [];
	#taken = 0;
	#isOver = false;

	constructor(limit: number) {
		this.#limit = limit;
	}

	/** Resolves when there is room. Nothing is awaited where there is room now. */
	next(): Promise<void> | undefined {
		if (!this.#isOver) setImmediate(() => this.#begin());
		this.#isOver = true;
		if (this.#waiting.length === 0 && this.#taken++ < this.#limit) return undefined;
		return new Promise((resolve) => void this.#waiting.push(resolve));
	}

	#begin(): void {
		const admitted = this.#waiting.splice(0, this.#limit);
		this.#taken = admitted.length;
		this.#isOver = this.#taken > 0;
		if (this.#isOver) setImmediate(() => this.#begin());
		for (const admit of admitted) admit();
	}
}

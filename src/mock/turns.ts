/** What is done for one connection in one turn of the event loop, so that its many requests leave room for those of others. */
export class Turns {
	readonly #limit: number;
	readonly #taken = new Map<object, number>();
	readonly #waiting = new Map<object, (() => void)[]>();
	#isBegun = false;

	constructor(limit: number) {
		this.#limit = limit;
	}

	/** Resolves when there is room for one more of a connection. Nothing is awaited where there is room now. */
	next(connection: object): Promise<void> | undefined {
		this.#begin();
		const taken = this.#taken.get(connection) ?? 0;
		const queue = this.#waiting.get(connection);
		if (queue === undefined && taken < this.#limit) {
			this.#taken.set(connection, taken + 1);
			return undefined;
		}
		return new Promise((resolve) => {
			if (queue === undefined) this.#waiting.set(connection, [resolve]);
			else queue.push(resolve);
		});
	}

	#begin(): void {
		if (this.#isBegun) return;
		this.#isBegun = true;
		setImmediate(() => this.#end());
	}

	#end(): void {
		this.#isBegun = false;
		this.#taken.clear();
		if (this.#waiting.size > 0) this.#begin();
		for (const [connection, queue] of [...this.#waiting]) {
			const admitted = queue.splice(0, this.#limit);
			this.#taken.set(connection, admitted.length);
			if (queue.length === 0) this.#waiting.delete(connection);
			for (const admit of admitted) admit();
		}
	}
}

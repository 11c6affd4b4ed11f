/** The entries with the smallest keys, up to a limit. So the parts of a recording keep the same entries as the whole, whatever the split. */
export class SmallestKeys<V> {
	readonly #limit: number;
	readonly #drop: (value: V) => void;
	readonly #values = new Map<string, V>();

	/** `drop` gets each value that is no longer kept. */
	constructor(limit: number, drop: (value: V) => void) {
		this.#limit = limit;
		this.#drop = drop;
	}

	/** The value of a key, which is made if it is new. */
	get(key: string, make: () => V): V {
		const kept = this.#values.get(key);
		if (kept !== undefined) return kept;
		// Twice the limit, so that keys that come in falling order are not sorted one by one.
		if (this.#values.size >= this.#limit * 2) this.#cut();
		const made = make();
		this.#values.set(key, made);
		return made;
	}

	/** In the order of the keys. */
	entries(): [string, V][] {
		this.#cut();
		return [...this.#values].sort(byKey);
	}

	#cut(): void {
		if (this.#values.size <= this.#limit) return;
		for (const [key, value] of [...this.#values].sort(byKey).slice(this.#limit)) {
			this.#values.delete(key);
			this.#drop(value);
		}
	}
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : Number(a > b));

/** The newest entries: where one too many is set, the oldest goes. An entry that is set again is the newest. */
export class BoundedMap<Key, Value> {
	readonly #entries = new Map<Key, Value>();
	readonly #limit: number;

	constructor(limit: number) {
		this.#limit = limit;
	}

	get size(): number {
		return this.#entries.size;
	}

	get(key: Key): Value | undefined {
		return this.#entries.get(key);
	}

	set(key: Key, value: Value): void {
		this.#entries.delete(key);
		this.#entries.set(key, value);
		if (this.#entries.size <= this.#limit) return;
		for (const oldest of this.#entries.keys()) {
			this.#entries.delete(oldest);
			break;
		}
	}

	/** Deletes what is so. */
	deleteWhere(isSo: (value: Value) => boolean): void {
		for (const [key, value] of this.#entries) if (isSo(value)) this.#entries.delete(key);
	}
}

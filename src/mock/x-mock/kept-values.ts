/** Values that are set again for whoever asks with the same key, such as the token that the first opener of a console got. */
export class KeptValues {
	readonly #kept = new Map<string, { value: string; until: number }>();
	readonly #limit = 1_000;

	/** The value that is kept for a key, or else this one from now on. Each use keeps it for so many milliseconds more; the oldest use goes first. */
	keep(key: string, value: string, { now, ms }: { now: number; ms: number }): string {
		const known = this.#kept.get(key);
		const kept = known !== undefined && known.until > now ? known.value : value;
		this.#kept.delete(key);
		this.#kept.set(key, { value: kept, until: now + ms });
		const [oldest] = this.#kept.keys();
		if (this.#kept.size > this.#limit && oldest !== undefined) this.#kept.delete(oldest);
		return kept;
	}
}

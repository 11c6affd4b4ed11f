import type { Collector } from "./collector.ts";

type State = [reason: string, count: number][];

/** Counts the entries that are left out, by reason. */
export class LeftOut implements Collector<State> {
	readonly #counts = new Map<string, number>();

	add(reason: string): void {
		this.#count(reason, 1);
	}

	/** In the order of the reasons' names, so that it does not matter which came first. */
	state(): State {
		return [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1));
	}

	merge(state: State): void {
		for (const [reason, count] of state) this.#count(reason, count);
	}

	#count(reason: string, count: number): void {
		this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + count);
	}
}

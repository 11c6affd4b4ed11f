import type { CheckResult, Skipped } from "../check.ts";
import type { Collector } from "./collector.ts";

type State = [reason: Skipped, count: number][];

/** Counts the skipped entries, by reason. */
export class LeftOut implements Collector<State> {
	readonly #counts = new Map<Skipped, number>();

	add(each: CheckResult | Skipped): void {
		if (typeof each === "string") this.#count(each, 1);
	}

	/** In the order of the reasons' names, so that it does not matter which came first. */
	counts(): ReadonlyMap<Skipped, number> {
		return new Map(this.state());
	}

	state(): State {
		return [...this.#counts].sort(([a], [b]) => (a < b ? -1 : 1));
	}

	merge(state: State): void {
		for (const [reason, count] of state) this.#count(reason, count);
	}

	#count(reason: Skipped, count: number): void {
		this.#counts.set(reason, (this.#counts.get(reason) ?? 0) + count);
	}
}

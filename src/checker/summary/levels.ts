import type { CheckResult, Verdict } from "../check.ts";
import type { Collector } from "./collector.ts";

type State = Record<Verdict["level"], number>;

/** Counts the exchanges by the level of their verdict. */
export class Levels implements Collector<State> {
	readonly counts = { ok: 0, drift: 0, error: 0 };

	add({ verdict }: Pick<CheckResult, "verdict">): void {
		this.counts[verdict.level]++;
	}

	state(): State {
		return { ...this.counts };
	}

	merge(counts: State): void {
		for (const level of ["ok", "drift", "error"] as const) this.counts[level] += counts[level];
	}
}

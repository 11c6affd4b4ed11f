import type { CheckResult, Skipped, Verdict } from "../check.ts";
import type { Collector } from "./collector.ts";

interface State {
	counts: Record<Verdict["level"], number>;
	known: boolean;
}

/** Counts the exchanges by the level of their verdict. */
export class Levels implements Collector<State> {
	readonly counts = { ok: 0, drift: 0, error: 0 };
	/** Whether a contract knows the path of any exchange. */
	known = false;

	add(each: CheckResult | Skipped): void {
		if (typeof each === "string") return;
		this.counts[each.verdict.level]++;
		this.known ||= each.verdict.known;
	}

	state(): State {
		return { counts: { ...this.counts }, known: this.known };
	}

	merge({ counts, known }: State): void {
		for (const level of ["ok", "drift", "error"] as const) this.counts[level] += counts[level];
		this.known ||= known;
	}
}

import type { CheckResult, Skipped, Verdict } from "../check.ts";
import { type Coverage, CoverageCollector } from "../coverage/coverage.ts";
import type { Inventory } from "../coverage/inventory.ts";
import type { Finding } from "../finding.ts";
import { FindingGroups } from "./group-findings.ts";
import { type Warning, Warnings } from "./warnings.ts";

/** Collects the summary of all exchanges. It keeps only counts and kinds, so memory does not grow with the recording. */
export class SummaryCollector {
	readonly #levels = { ok: 0, drift: 0, error: 0 };
	readonly #leftOut = new Map<string, number>();
	readonly #kinds = { drift: new FindingGroups(), error: new FindingGroups() };
	readonly #coverage: CoverageCollector;
	readonly #warnings = new Warnings();
	/** Whether a contract knows the path of any exchange. */
	known = false;

	constructor(inventories: readonly Inventory[]) {
		this.#coverage = new CoverageCollector(inventories);
	}

	add(each: CheckResult | Skipped): void {
		if (typeof each === "string") {
			this.#leftOut.set(each, (this.#leftOut.get(each) ?? 0) + 1);
			return;
		}
		this.#levels[each.verdict.level]++;
		this.known ||= each.verdict.known;
		for (const finding of each.findings) this.#kinds[finding.level].add(finding);
		this.#coverage.add(each);
		this.#warnings.add(each);
	}

	summary(): Summary {
		const { ok, drift, error } = this.#levels;
		return {
			exchanges: ok + drift + error,
			levels: { ok, drift, error },
			leftOut: this.#leftOut,
			known: this.known,
			errors: this.#kinds.error.findings,
			moreErrors: this.#kinds.error.more,
			drift: this.#kinds.drift.findings,
			moreDrift: this.#kinds.drift.more,
			coverage: this.#coverage.coverage(),
			warnings: this.#warnings.warnings(),
		};
	}
}

/** The summary at the end of a report. */
export interface Summary {
	exchanges: number;
	levels: Record<Verdict["level"], number>;
	/** The number of skipped entries, by reason. */
	leftOut: ReadonlyMap<string, number>;
	/** Whether a contract knows the path of any exchange. */
	known: boolean;
	/** The first error of each kind, with its count. */
	errors: readonly Finding[];
	/** The number of errors whose kind is not in `errors`. */
	moreErrors: number;
	/** The first finding of each kind of drift, with its count. */
	drift: readonly Finding[];
	/** The number of drift findings whose kind is not in `drift`. */
	moreDrift: number;
	coverage: Coverage;
	warnings: readonly Warning[];
}

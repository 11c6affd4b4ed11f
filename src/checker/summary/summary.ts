import type { CheckResult, Skipped, Verdict } from "../check.ts";
import { type Coverage, CoverageCollector } from "../coverage/coverage.ts";
import type { Inventory } from "../coverage/inventory.ts";
import type { Finding } from "../finding.ts";
import { FindingGroups } from "./group-findings.ts";
import { type Warning, Warnings } from "./warnings.ts";

/** What became of all exchanges together, however many they are: only counts and kinds are kept. */
export class SummaryCollector {
	readonly #levels = { ok: 0, drift: 0, error: 0 };
	readonly #leftOut = new Map<string, number>();
	readonly #drift = new FindingGroups();
	readonly #coverage: CoverageCollector;
	readonly #warnings = new Warnings();
	/** Whether any exchange called what a contract knows. */
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
		for (const finding of each.findings) if (finding.level === "drift") this.#drift.add(finding);
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
			drift: this.#drift.findings,
			moreDrift: this.#drift.more,
			coverage: this.#coverage.coverage(),
			warnings: this.#warnings.warnings(),
		};
	}
}

/** What a report says at its end. */
export interface Summary {
	exchanges: number;
	levels: Record<Verdict["level"], number>;
	/** How many entries were not judged, by the reason. */
	leftOut: ReadonlyMap<string, number>;
	/** Whether any exchange called what a contract knows. */
	known: boolean;
	/** Each kind of drift once, where it was seen first, with its count. */
	drift: readonly Finding[];
	/** How often drift was seen of kinds beyond those that are kept. */
	moreDrift: number;
	coverage: Coverage;
	warnings: readonly Warning[];
}

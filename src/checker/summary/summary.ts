import type { CheckResult, Skipped, Verdict } from "../check.ts";
import { type Coverage, CoverageCollector } from "../coverage/coverage.ts";
import type { Inventory } from "../coverage/inventory.ts";
import type { Finding } from "../finding.ts";
import type { Collector } from "./collector.ts";
import { FindingKinds } from "./finding-kinds.ts";
import { LeftOut } from "./left-out.ts";
import { Levels } from "./levels.ts";
import { type Warning, Warnings } from "./warnings.ts";

/** Everything that is collected. A new part of the summary is a line here, and one in {@link SummaryCollector.summary}. */
const collectorsOf = (inventories: readonly Inventory[]) => ({
	levels: new Levels(),
	leftOut: new LeftOut(),
	errors: new FindingKinds("error"),
	drift: new FindingKinds("drift"),
	coverage: new CoverageCollector(inventories),
	warnings: new Warnings(),
});

/** The states of all collectors, by name: plain JSON, without a secret. */
export type SummaryState = Record<string, unknown>;

/** Collects the summary of all exchanges. It keeps only counts and kinds, so memory does not grow with the recording. */
export class SummaryCollector implements Collector<SummaryState> {
	readonly #collectors: ReturnType<typeof collectorsOf>;
	readonly #all: [name: string, collector: Collector<unknown>][];

	constructor(inventories: readonly Inventory[]) {
		this.#collectors = collectorsOf(inventories);
		this.#all = Object.entries(this.#collectors);
	}

	/** Whether a contract knows the path of any exchange. */
	get known(): boolean {
		return this.#collectors.levels.known;
	}

	add(each: CheckResult | Skipped): void {
		for (const [, collector] of this.#all) collector.add(each);
	}

	state(): SummaryState {
		return Object.fromEntries(this.#all.map(([name, collector]) => [name, collector.state()]));
	}

	merge(state: SummaryState): void {
		for (const [name, collector] of this.#all) collector.merge(state[name]);
	}

	summary(): Summary {
		const { levels, leftOut, errors, drift, coverage, warnings } = this.#collectors;
		const { counts } = levels;
		return {
			exchanges: counts.ok + counts.drift + counts.error,
			levels: counts,
			leftOut: leftOut.counts(),
			known: levels.known,
			errors: errors.findings,
			moreErrors: errors.more,
			drift: drift.findings,
			moreDrift: drift.more,
			coverage: coverage.coverage(),
			warnings: warnings.warnings(),
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

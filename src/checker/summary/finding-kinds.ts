import type { CheckResult, Skipped } from "../check.ts";
import type { Finding, Level } from "../finding.ts";
import type { Collector } from "./collector.ts";
import { FindingGroups, type GroupsState } from "./group-findings.ts";

/** The kinds of the findings of a level, over all exchanges. */
export class FindingKinds implements Collector<GroupsState> {
	readonly #level: Level;
	readonly #groups = new FindingGroups();

	constructor(level: Level) {
		this.#level = level;
	}

	/** The first finding of each kind, with its count. */
	get findings(): Finding[] {
		return this.#groups.findings;
	}

	/** The number of findings whose kind is not in {@link findings}. */
	get more(): number {
		return this.#groups.more;
	}

	add(each: CheckResult | Skipped): void {
		if (typeof each === "string") return;
		for (const [place, finding] of each.findings.entries()) if (finding.level === this.#level) this.#groups.add(finding, place);
	}

	state(): GroupsState {
		return this.#groups.state();
	}

	merge(state: GroupsState): void {
		this.#groups.merge(state);
	}
}

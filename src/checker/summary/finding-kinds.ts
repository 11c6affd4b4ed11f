import type { CheckResult } from "../check.ts";
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

	add({ findings }: Pick<CheckResult, "findings">): void {
		for (const [place, finding] of findings.entries()) if (finding.level === this.#level) this.#groups.add(finding, place);
	}

	/** The kinds together with findings that were decided at the end. */
	with(late: readonly Finding[]): FindingGroups {
		const all = new FindingGroups();
		all.merge(this.state());
		for (const finding of late) if (finding.level === this.#level) all.add(finding, 0);
		return all;
	}

	state(): GroupsState {
		return this.#groups.state();
	}

	merge(state: GroupsState): void {
		this.#groups.merge(state);
	}
}

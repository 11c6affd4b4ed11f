import { type CheckResult, certainPart, type Verdict } from "../check.ts";
import { type Coverage, CoverageCollector } from "../coverage/coverage.ts";
import type { Inventory } from "../coverage/inventory.ts";
import type { Finding } from "../finding.ts";
import { FindingGroups } from "./group-findings.ts";
import { MissingCredentials } from "./missing-credentials.ts";
import { NotJudged } from "./not-judged.ts";
import { UnknownCalls, type UnknownCallsSummary } from "./unknown-calls.ts";
import { notJudgedWarnings, type Warning, Warnings } from "./warnings.ts";

/** Collects the summary of all exchanges. It keeps only counts and kinds, so memory does not grow with the recording. */
export class SummaryCollector {
	readonly #levels = { ok: 0, drift: 0, error: 0 };
	readonly #leftOut = new Map<string, number>();
	readonly #kinds = { drift: new FindingGroups(), error: new FindingGroups() };
	readonly #coverage: CoverageCollector;
	readonly #warnings = new Warnings();
	readonly #unknown = new UnknownCalls();
	readonly #credentials = new MissingCredentials();
	readonly #notJudged = new NotJudged();
	/** Whether something of an operation was judged for certain. */
	known = false;

	constructor(inventories: readonly Inventory[]) {
		this.#coverage = new CoverageCollector(inventories);
	}

	/** Adds an exchange of a recording, or the reason why an entry of it is left out. */
	add(each: CheckResult | string): void {
		if (typeof each === "string") {
			this.#leftOut.set(each, (this.#leftOut.get(each) ?? 0) + 1);
			return;
		}
		this.#unknown.add(each);
		const { match } = each;
		const judged = match.operation === undefined ? undefined : this.#notJudged.add({ ...each, match });
		this.#credentials.add(each, { isBlind: judged?.request === true && !judged.response });
		if (judged === undefined) return;
		this.known ||= judged.response || (judged.request && each.doubt === undefined);
		const certain = certainPart(each);
		this.#levels[certain.verdict.level]++;
		for (const finding of certain.findings) this.#kinds[finding.level].add(finding);
		this.#coverage.add(certain);
		this.#warnings.add(certain);
	}

	/** With `strict`, a call to a known host that no operation has is an error. */
	summary({ strict = false } = {}): Summary {
		const credentials = this.#credentials.summary();
		const unknown = this.#unknown.summary();
		const bodies = this.#notJudged.state();
		const unknownErrors = strict ? unknown.errors : [];
		const late = [...credentials.findings, ...unknownErrors];
		const errors = grouped(this.#kinds.error, late, "error");
		const drift = grouped(this.#kinds.drift, late, "drift");
		const unlisted = strict ? countOf(unknown.reasons) - unknownErrors.reduce((sum, { count = 1 }) => sum + count, 0) : 0;
		const levels = levelsWith(this.#levels, credentials.change, strict ? countOf(unknown.reasons) : 0);
		const judged = this.#levels.ok + this.#levels.drift + this.#levels.error;
		const warnings = [...this.#warnings.warnings(), ...notJudgedWarnings(bodies, credentials, judged)];
		const { nearest } = unknown;
		return {
			exchanges: levels.ok + levels.drift + levels.error,
			levels,
			leftOut: leftOutOf(this.#leftOut, unknown, strict),
			notJudged: { requestBodies: bodies.requests, responseBodies: bodies.responses, credentials: credentials.notJudged },
			called: judged > 0,
			blind: judged > 0 && bodies.blind + credentials.blind === judged,
			...(nearest && { nearest }),
			errors: errors.findings,
			moreErrors: errors.more + unlisted,
			late,
			drift: drift.findings,
			moreDrift: drift.more,
			coverage: this.#coverage.coverage(),
			warnings,
		};
	}
}

const countOf = (reasons: Readonly<Record<string, number>>) => Object.values(reasons).reduce((sum, count) => sum + count, 0);

const levelsWith = ({ ok, drift, error }: Levels, change: Levels, unknown: number): Levels => ({
	ok: ok + change.ok,
	drift: drift + change.drift,
	error: error + change.error + unknown,
});

/** The kinds together with findings of their level that were decided at the end. */
function grouped(kinds: FindingGroups, late: readonly Finding[], wanted: Finding["level"]): FindingGroups {
	const added = late.filter(({ level }) => level === wanted);
	if (added.length === 0) return kinds;
	const all = new FindingGroups();
	for (const finding of [...kinds.findings, ...added]) all.add(finding);
	all.more += kinds.more;
	return all;
}

/** In one order, whatever came first. */
function leftOutOf(skipped: ReadonlyMap<string, number>, unknown: UnknownCallsSummary, strict: boolean): Map<string, number> {
	const undecided = Object.entries({ "on other hosts": unknown.elsewhere, ...(strict ? {} : unknown.reasons) });
	const known = [...skipped].sort(([a], [b]) => (a < b ? -1 : 1));
	return new Map([...undecided, ...known].filter(([, count]) => count > 0));
}

type Levels = Record<Verdict["level"], number>;

/** The summary at the end of a report. */
export interface Summary {
	exchanges: number;
	levels: Levels;
	/** The number of entries that no contract speaks of, by reason. */
	leftOut: ReadonlyMap<string, number>;
	/** The number of exchanges of which the recording does not hold this. */
	notJudged: { requestBodies: number; responseBodies: number; credentials: number };
	/** Whether any exchange calls an operation. */
	called: boolean;
	/** Whether operations are called, and nothing of any call could be judged. */
	blind: boolean;
	/** The unknown call that resembles a path of a contract most. */
	nearest?: Finding;
	/** The first error of each kind, with its count. */
	errors: readonly Finding[];
	/** The number of errors whose kind is not in `errors`. */
	moreErrors: number;
	/** Those of `errors` and `drift` that no exchange was reported with, because only the whole recording shows them. */
	late: readonly Finding[];
	/** The first finding of each kind of drift, with its count. */
	drift: readonly Finding[];
	/** The number of drift findings whose kind is not in `drift`. */
	moreDrift: number;
	coverage: Coverage;
	warnings: readonly Warning[];
}

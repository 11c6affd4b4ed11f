import { type CheckResult, certainPart, type Verdict } from "../check.ts";
import { type Coverage, CoverageCollector } from "../coverage/coverage.ts";
import type { Inventory } from "../coverage/inventory.ts";
import type { Finding } from "../finding.ts";
import type { Collector } from "./collector.ts";
import { FindingKinds } from "./finding-kinds.ts";
import { LeftOut } from "./left-out.ts";
import { Levels } from "./levels.ts";
import { MissingCredentials } from "./missing-credentials.ts";
import { NotJudged } from "./not-judged.ts";
import { ReadRecordings, type ReadRecordingsState } from "./read-recordings.ts";
import { UnknownCalls, type UnknownCallsSummary } from "./unknown-calls.ts";
import { notJudgedWarnings, recordingWarnings, type Warning, Warnings } from "./warnings.ts";

/** Everything that is collected. A new part of the summary is a line here, and is then part of the state. */
const collectorsOf = (inventories: readonly Inventory[]) => ({
	levels: new Levels(),
	leftOut: new LeftOut(),
	errors: new FindingKinds("error"),
	drift: new FindingKinds("drift"),
	coverage: new CoverageCollector(inventories),
	warnings: new Warnings(),
	unknown: new UnknownCalls(),
	credentials: new MissingCredentials(),
	notJudged: new NotJudged(),
	recordings: new ReadRecordings(),
});

/** The states of all collectors, by name: plain JSON, without a secret. */
export type SummaryState = Record<string, unknown>;

/** How a summary is decided at the end. */
export interface Decisions {
	/** A call to a known host that no operation has is an error. */
	strict?: boolean;
	/** Where the credentials count that an exchange has: in its own recording, or in all of them, because they are parts of one. */
	credentials?: "by recording" | "together";
}

/** Collects the summary of all exchanges. It keeps only counts and kinds, so memory does not grow with the recording. */
export class SummaryCollector implements Collector<SummaryState> {
	readonly #collectors: ReturnType<typeof collectorsOf>;
	readonly #all: [name: string, collector: Collector<unknown>][];
	/** Whether something of an operation was judged for certain. */
	known = false;

	constructor(inventories: readonly Inventory[]) {
		this.#collectors = collectorsOf(inventories);
		this.#all = Object.entries(this.#collectors);
	}

	/** Adds an exchange of a recording, or the reason why an entry of it is left out. */
	add(each: CheckResult | string): void {
		const { levels, leftOut, errors, drift, coverage, warnings, unknown, credentials, notJudged } = this.#collectors;
		if (typeof each === "string") {
			leftOut.add(each);
			return;
		}
		unknown.add(each);
		const { match, exchange } = each;
		const judged = match.operation === undefined ? undefined : notJudged.add(match, exchange);
		credentials.add(each, { isBlind: judged?.request === true && !judged.response });
		if (judged === undefined) return;
		this.known ||= judged.response || (judged.request && each.doubt === undefined);
		const certain = certainPart(each);
		levels.add(certain);
		if (certain.findings.length > 0) {
			errors.add(certain);
			drift.add(certain);
		}
		coverage.add(certain);
		warnings.add(certain);
	}

	/** Adds how far the recordings could be read. */
	addRecordings(counts: ReadRecordingsState): void {
		this.#collectors.recordings.merge(counts);
	}

	state(): SummaryState {
		return Object.fromEntries(this.#all.map(([name, collector]) => [name, collector.state()]));
	}

	merge(state: SummaryState): void {
		for (const [name, collector] of this.#all) collector.merge(state[name]);
	}

	summary({ strict = false, credentials: scope = "by recording" }: Decisions = {}): Summary {
		const collected = this.#collectors;
		const { counts } = collected.levels;
		const credentials = (scope === "together" ? collected.credentials.together() : collected.credentials).summary();
		const unknown = collected.unknown.summary();
		const bodies = collected.notJudged.state();
		const unknownErrors = strict ? unknown.errors : [];
		const late = [...credentials.findings, ...unknownErrors];
		const errors = collected.errors.with(late);
		const drift = collected.drift.with(late);
		const unlisted = strict ? countOf(unknown.reasons) - unknownErrors.reduce((sum, { count = 1 }) => sum + count, 0) : 0;
		const levels = levelsWith(counts, credentials.change, strict ? countOf(unknown.reasons) : 0);
		const judged = counts.ok + counts.drift + counts.error;
		const { nearest } = unknown;
		return {
			exchanges: levels.ok + levels.drift + levels.error,
			levels,
			leftOut: leftOutOf(collected.leftOut.state(), unknown, strict),
			notJudged: { requestBodies: bodies.requests, responseBodies: bodies.responses, credentials: credentials.notJudged },
			called: judged > 0,
			blind: judged > 0 && bodies.blind + credentials.blind === judged,
			...(nearest && { nearest }),
			errors: errors.findings,
			moreErrors: errors.more + unlisted,
			late,
			drift: drift.findings,
			moreDrift: drift.more,
			coverage: collected.coverage.coverage(),
			warnings: [
				...recordingWarnings(collected.recordings.state()),
				...collected.warnings.warnings(),
				...notJudgedWarnings(bodies, credentials, judged),
			],
		};
	}
}

const countOf = (reasons: Readonly<Record<string, number>>) => Object.values(reasons).reduce((sum, count) => sum + count, 0);

const levelsWith = ({ ok, drift, error }: LevelCounts, change: LevelCounts, unknown: number): LevelCounts => ({
	ok: ok + change.ok,
	drift: drift + change.drift,
	error: error + change.error + unknown,
});

/** In one order, whatever came first. */
function leftOutOf(skipped: ReturnType<LeftOut["state"]>, unknown: UnknownCallsSummary, strict: boolean): Map<string, number> {
	const undecided = Object.entries({ "on other hosts": unknown.elsewhere, ...(strict ? {} : unknown.reasons) });
	return new Map([...undecided, ...skipped].filter(([, count]) => count > 0));
}

type LevelCounts = Record<Verdict["level"], number>;

/** The summary at the end of a report. */
export interface Summary {
	exchanges: number;
	levels: LevelCounts;
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

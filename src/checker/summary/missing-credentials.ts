import { type CheckResult, levelOf, type Verdict } from "../check.ts";
import type { Finding } from "../finding.ts";
import type { Doubt } from "../judge.ts";
import type { Collector } from "./collector.ts";
import { compareFindings, firstOf } from "./first-finding.ts";
import { kindOf } from "./group-findings.ts";

type Levels = Record<Verdict["level"], number>;

/** Exchanges without any credential, of one kind. */
interface Kind {
	finding: Finding;
	alternatives: string[][];
	/** By the level that the rest of the exchange has. */
	levels: Levels;
	/** How many of them have nothing else to be judged. */
	blind: number;
}

interface Recording {
	/** The names of the carriers that some request of the recording has. */
	carried: Set<string>;
	kinds: Map<string, Kind>;
}

/** As plain JSON. */
export type MissingCredentialsState = { file: string; carried: string[]; kinds: Kind[] }[];

export interface MissingCredentialsSummary {
	/** Exchanges whose credentials cannot be judged, because their recording has none. */
	notJudged: number;
	recordings: number;
	/** How many of these exchanges have nothing else to be judged. */
	blind: number;
	/** Each kind of missing credential in a recording that has credentials, with its count. */
	findings: Finding[];
	/** By how much these findings change the number of exchanges of each level. */
	change: Levels;
}

/**
 * Credentials that a request should have and has not. Browsers leave all of them out of a HAR, so only at the end of a recording is it known
 * whether one was missing on the wire. Memory grows with the number of recordings.
 */
export class MissingCredentials implements Collector<MissingCredentialsState> {
	readonly #recordings = new Map<string, Recording>();

	/** `isBlind`: nothing else of the exchange can be judged. */
	add({ exchange: { file }, carried, doubt }: CheckResult, { isBlind }: { isBlind: boolean }): void {
		for (const name of carried) this.#of(file).carried.add(name);
		if (doubt === undefined) return;
		const { finding, alternatives, others } = doubt;
		const levels = { ok: 0, drift: 0, error: 0, [levelOf(others)]: 1 };
		this.#put(file, { finding, alternatives, levels, blind: Number(isBlind) });
	}

	#of(file: string): Recording {
		const recording = this.#recordings.get(file) ?? { carried: new Set(), kinds: new Map() };
		this.#recordings.set(file, recording);
		return recording;
	}

	#put(file: string, { finding, alternatives, levels, blind }: Kind): void {
		const { kinds } = this.#of(file);
		const key = kindOf(finding);
		const kind = kinds.get(key) ?? { finding, alternatives, levels: { ok: 0, drift: 0, error: 0 }, blind: 0 };
		kinds.set(key, kind);
		kind.finding = firstOf(kind.finding, finding);
		addTo(kind.levels, levels);
		kind.blind += blind;
	}

	/** The same of all exchanges as those of one recording. */
	together(): MissingCredentials {
		const one = new MissingCredentials();
		one.merge(this.state().map((recording) => ({ ...recording, file: "" })));
		return one;
	}

	summary(): MissingCredentialsSummary {
		const summary: MissingCredentialsSummary = {
			notJudged: 0,
			recordings: 0,
			blind: 0,
			findings: [],
			change: { ok: 0, drift: 0, error: 0 },
		};
		for (const { carried, kinds } of this.#recordings.values()) {
			const isMissing = ({ alternatives }: Kind) => isHeld(alternatives, carried);
			for (const { finding, levels } of [...kinds.values()].filter(isMissing)) {
				summary.findings.push({ ...finding, count: total(levels) });
				addTo(summary.change, changeBy(finding, levels));
			}
			const unknown = [...kinds.values()].filter((kind) => !isMissing(kind));
			summary.recordings += Number(unknown.length > 0);
			for (const { levels, blind } of unknown) {
				summary.notJudged += total(levels);
				summary.blind += blind;
			}
		}
		summary.findings.sort(compareFindings);
		return summary;
	}

	state(): MissingCredentialsState {
		const recordings = [...this.#recordings].sort(byKey);
		return recordings.map(([file, { carried, kinds }]) => ({
			file,
			carried: [...carried].sort(),
			kinds: [...kinds].sort(byKey).map(([, kind]) => kind),
		}));
	}

	merge(state: MissingCredentialsState): void {
		for (const { file, carried, kinds } of state) {
			const recording = this.#of(file);
			for (const name of carried) recording.carried.add(name);
			for (const kind of kinds) this.#put(file, kind);
		}
	}
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : Number(a > b));

/** Whether a recording holds all that some alternative consists of. */
const isHeld = (alternatives: Doubt["alternatives"], carried: ReadonlySet<string>) =>
	alternatives.some((alternative) => alternative.every((name) => carried.has(name)));

/** An exchange has the level of the gravest of its findings. */
function changeBy({ level }: Finding, { ok, drift }: Levels): Levels {
	return level === "error" ? { ok: -ok, drift: -drift, error: ok + drift } : { ok: -ok, drift: ok, error: 0 };
}

const total = ({ ok, drift, error }: Levels) => ok + drift + error;

function addTo(sum: Levels, { ok, drift, error }: Levels): void {
	sum.ok += ok;
	sum.drift += drift;
	sum.error += error;
}

import type { CheckResult } from "../check.ts";
import type { Contract } from "../contract.ts";
import type { Finding } from "../finding.ts";
import type { Collector } from "./collector.ts";
import { firstOf } from "./first-finding.ts";
import { SmallestKeys } from "./smallest-keys.ts";

/** Nobody reads more, and a crawler or an attacker makes endlessly many. */
const limits = { hosts: 1_000, kinds: 20 };

/** Exchanges with one method and path that no operation has. */
interface Kind {
	/** The first of them. Its level and its message are those of an error. */
	finding: Finding;
	/** The API with the nearest path, and how many of its segments are shared. */
	nearest: Api;
	likeness: number;
	count: number;
}

/** An API, and the place of its paths in the spec. */
interface Api {
	api: string;
	spec: string;
}

interface UnknownHost {
	kinds: SmallestKeys<Kind>;
	/** Calls of kinds that are not kept. */
	more: Record<Reason, number>;
}

type Reason = "of an unknown path" | "of an undeclared method";

/** As plain JSON. */
export interface UnknownCallsState {
	/** The APIs that were called, by the host. */
	known: [host: string, apis: Api[]][];
	unknown: { host: string; kinds: [key: string, kind: Kind][]; more: Record<Reason, number> }[];
	more: number;
}

/** What the unknown calls of all recordings are, once it is known which hosts serve an operation. */
export interface UnknownCallsSummary {
	/** Calls to hosts that serve no operation. */
	elsewhere: number;
	/** Calls to hosts that serve an operation, by reason. */
	reasons: Record<Reason, number>;
	/** Each kind of call to a known host as an error, with its count. */
	errors: Finding[];
	/** The call that resembles a path of a contract most. Absent if none does. */
	nearest?: Finding;
}

/** Calls that no operation has, by host. Only at the end is it known whether a host serves an operation of a contract. */
export class UnknownCalls implements Collector<UnknownCallsState> {
	readonly #known = new SmallestKeys<Map<string, string>>(limits.hosts, () => {});
	readonly #unknown = new SmallestKeys<UnknownHost>(limits.hosts, (host) => {
		this.#more += countOf(host);
	});
	#more = 0;

	/** The call of an operation makes its host known. */
	add({ match, exchange, findings, verdict: { method, path } }: CheckResult): void {
		const { contract } = match;
		const { host } = exchange.url;
		if (match.operation !== undefined) {
			const apis = this.#apisOf(host);
			if (!apis.has(contract.api)) apis.set(contract.api, placeOf(contract));
			return;
		}
		const [finding] = findings;
		if (finding === undefined) return;
		const { likeness } = match;
		this.#put(host, `${method} ${path}`, { finding, nearest: { api: contract.api, spec: placeOf(contract) }, likeness, count: 1 });
	}

	#apisOf(host: string): Map<string, string> {
		return this.#known.get(host, () => new Map());
	}

	#put(host: string, key: string, { finding, count, ...rest }: Kind): void {
		const kept = this.#hostOf(host).kinds.get(key, () => ({ finding, ...rest, count: 0 }));
		kept.count += count;
		kept.finding = firstOf(kept.finding, finding);
	}

	#hostOf(name: string): UnknownHost {
		return this.#unknown.get(name, () => {
			const more = { "of an unknown path": 0, "of an undeclared method": 0 };
			const kinds = new SmallestKeys<Kind>(limits.kinds, ({ finding, count }) => {
				more[reasonOf(finding)] += count;
			});
			return { kinds, more };
		});
	}

	summary(): UnknownCallsSummary {
		const known = new Map(this.#known.entries());
		const reasons = { "of an unknown path": 0, "of an undeclared method": 0 };
		const errors: Finding[] = [];
		let elsewhere = 0;
		let nearest: Kind | undefined;
		for (const [name, host] of this.#unknown.entries()) {
			const kinds = host.kinds.entries().map(([, kind]) => kind);
			for (const kind of kinds) nearest = nearer(kind, nearest);
			const apis = known.get(name);
			if (apis === undefined) {
				elsewhere += countOf(host);
				continue;
			}
			for (const kind of kinds) {
				reasons[reasonOf(kind.finding)] += kind.count;
				errors.push(errorOf(kind, apis));
			}
			for (const reason of reasonsOf(host.more)) reasons[reason] += host.more[reason];
		}
		return {
			elsewhere: elsewhere + this.#more,
			reasons,
			errors,
			...(nearest && { nearest: { ...nearest.finding, api: nearest.nearest.api } }),
		};
	}

	state(): UnknownCallsState {
		const known = this.#known.entries().map(([host, apis]): [string, Api[]] => [host, inOrder(apis)]);
		const unknown = this.#unknown.entries().map(([host, { kinds, more }]) => ({ host, kinds: kinds.entries(), more }));
		return { known, unknown, more: this.#more };
	}

	merge({ known, unknown, more }: UnknownCallsState): void {
		for (const [host, apis] of known) for (const { api, spec } of apis) this.#apisOf(host).set(api, spec);
		for (const { host, kinds, more } of unknown) {
			for (const [key, kind] of kinds) this.#put(host, key, kind);
			const kept = this.#hostOf(host).more;
			for (const reason of reasonsOf(more)) kept[reason] += more[reason];
		}
		this.#more += more;
	}
}

const placeOf = ({ file, line }: Contract) => `${file}:${line}`;

const inOrder = (apis: ReadonlyMap<string, string>): Api[] =>
	[...apis].sort(([a], [b]) => (a < b ? -1 : 1)).map(([api, spec]) => ({ api, spec }));

const reasonOf = ({ pointer }: Finding): Reason => (pointer === "/request/method" ? "of an undeclared method" : "of an unknown path");

const reasonsOf = (more: Record<Reason, number>) => Object.keys(more) as Reason[];

function countOf({ kinds, more }: UnknownHost): number {
	const kept = kinds.entries().reduce((sum, [, { count }]) => sum + count, 0);
	return reasonsOf(more).reduce((sum, reason) => sum + more[reason], kept);
}

/** A call belongs to the API with the nearest path, or else to one that was called on its host. An undeclared method belongs to its path. */
function errorOf({ finding, nearest, likeness, count }: Kind, apis: ReadonlyMap<string, string>): Finding {
	if (reasonOf(finding) === "of an undeclared method") return { ...finding, count };
	const [first] = inOrder(apis);
	const meant = likeness > 0 && apis.has(nearest.api) ? nearest : (first ?? nearest);
	return { ...finding, ...meant, count };
}

function nearer(kind: Kind, best: Kind | undefined): Kind | undefined {
	if (kind.likeness === 0 || (best !== undefined && kind.likeness < best.likeness)) return best;
	if (best === undefined || kind.likeness > best.likeness) return kind;
	return firstOf(best.finding, kind.finding) === best.finding ? best : kind;
}

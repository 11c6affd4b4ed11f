import type { Finding } from "../finding.ts";
import { compareFindings, comparePlaces } from "./first-finding.ts";

/** Members with generated names could make a new kind in every exchange. */
const kindLimit = 10_000;

/** The first finding of a kind, with the count of all. `place` is its place among the findings of its exchange. */
interface Group {
	finding: Finding;
	count: number;
	place: number;
}

export interface GroupsState {
	groups: Group[];
	more: number;
}

/**
 * The first finding of each kind, with its count. The first is the one of the first exchange, by the name of its file and its index. Of more than
 * 10,000 kinds, those whose names come first are kept. So the order in which findings are added does not matter, and parts can be merged.
 */
export class FindingGroups {
	readonly #groups = new Map<string, Group>();
	/** The kinds in order, once there are as many as are kept. */
	#full: string[] | undefined;
	/** The number of findings of kinds that are not kept. */
	more = 0;

	get findings(): Finding[] {
		return this.state().groups.map(({ finding, count }) => ({ ...finding, count }));
	}

	/** Returns whether the kind is new. */
	add(finding: Finding, place: number): boolean {
		return this.#put({ finding, count: finding.count ?? 1, place });
	}

	/** In the order of the exchanges. */
	state(): GroupsState {
		const groups = [...this.#groups].sort(([a, first], [b, second]) => compare(first, second) || (a < b ? -1 : 1));
		return { groups: groups.map(([, group]) => group), more: this.more };
	}

	merge({ groups, more }: GroupsState): void {
		for (const group of groups) this.#put(group);
		this.more += more;
	}

	#put(group: Group): boolean {
		const kind = kindOf(group.finding);
		const known = this.#groups.get(kind);
		if (known !== undefined) {
			const count = known.count + group.count;
			if (compare(group, known) < 0) this.#groups.set(kind, { ...group, count });
			else known.count = count;
			return false;
		}
		if (this.#groups.size === kindLimit && !this.#makesRoomFor(kind)) {
			this.more += group.count;
			return false;
		}
		this.#groups.set(kind, { ...group });
		return true;
	}

	/** Gives up the last kind for one that comes before it. */
	#makesRoomFor(kind: string): boolean {
		this.#full ??= [...this.#groups.keys()].sort();
		const last = this.#full.at(-1) ?? "";
		if (kind > last) return false;
		this.more += this.#groups.get(last)?.count ?? 0;
		this.#groups.delete(last);
		this.#full.pop();
		this.#full.splice(placeIn(this.#full, kind), 0, kind);
		return true;
	}
}

/** Where a name belongs in a sorted list. */
function placeIn(names: readonly string[], name: string): number {
	let low = 0;
	let high = names.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((names[middle] ?? "") < name) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** By file, by index, by place, and then by what the finding says. */
const compare = (a: Group, b: Group): number =>
	comparePlaces(a.finding, b.finding) || a.place - b.place || compareFindings(a.finding, b.finding);

/** The first finding of each kind of drift, with its count. Errors stay as they are. */
export function groupFindings(findings: Finding[]): Finding[] {
	if (findings.every(({ level }) => level === "error")) return findings;
	const kinds = new FindingGroups();
	for (const [place, finding] of findings.entries()) if (finding.level === "drift") kinds.add(finding, place);
	const kept = new Map(kinds.state().groups.map(({ finding, count, place }) => [place, { ...finding, count }]));
	return findings.flatMap((finding, place) => (finding.level === "error" ? finding : (kept.get(place) ?? [])));
}

/** All items of an array are of one kind. Each new value of an open set is its own kind, and so is each type of a new member. */
export function kindOf({ rule, api, operationId, status, pointer, message }: Finding): string {
	const place = pointer.replaceAll(/\/\d+(?=\/|$)/g, "/0");
	return JSON.stringify([rule, api, operationId, status, place, rule.startsWith("unknown-") ? message : ""]);
}

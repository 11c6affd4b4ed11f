import type { Finding } from "../finding.ts";

/** Members with generated names could make a new kind in every exchange. */
const kindLimit = 10_000;

/** The first finding of each kind, with its count. */
export class FindingGroups {
	readonly #kinds = new Map<string, Finding>();
	/** The number of findings of kinds beyond the first 10,000. */
	more = 0;

	get findings(): Finding[] {
		return [...this.#kinds.values()];
	}

	/** Returns whether the kind is new. */
	add(finding: Finding): boolean {
		const kind = kindOf(finding);
		const { count = 1 } = finding;
		const first = this.#kinds.get(kind);
		if (first !== undefined) first.count = (first.count ?? 1) + count;
		else if (this.#kinds.size === kindLimit) this.more += count;
		else this.#kinds.set(kind, { ...finding, count });
		return first === undefined && this.more === 0;
	}
}

/** The first finding of each kind of drift, with its count. Errors stay as they are. */
export function groupFindings(findings: Finding[]): Finding[] {
	if (findings.every(({ level }) => level === "error")) return findings;
	const kinds = new FindingGroups();
	const first = findings.filter((finding) => finding.level === "error" || kinds.add(finding));
	const counted = kinds.findings.values();
	return first.map((finding) => (finding.level === "error" ? finding : (counted.next().value ?? finding)));
}

/** All items of an array are of one kind. Each new value of an open set is its own kind, and so is each type of a new member. */
export function kindOf({ rule, api, operationId, status, pointer, message }: Finding): string {
	const place = pointer.replaceAll(/\/\d+(?=\/|$)/g, "/0");
	return JSON.stringify([rule, api, operationId, status, place, rule.startsWith("unknown-") ? message : ""]);
}

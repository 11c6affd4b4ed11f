import type { Finding } from "../finding.ts";

/** Members with invented names would be as many kinds as there are exchanges. */
const kindLimit = 10_000;

/** The kinds of drift that were seen: each once, where it was seen first, with how often. */
export class FindingGroups {
	readonly #kinds = new Map<string, Finding>();
	/** How often drift was seen of kinds beyond the first 10,000. */
	more = 0;

	get findings(): Finding[] {
		return [...this.#kinds.values()];
	}

	/** Whether this kind was not seen before. */
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

/** Each kind of drift once, where it was seen first, with its count. Errors stay as they are. */
export function groupFindings(findings: Finding[]): Finding[] {
	if (findings.every(({ level }) => level === "error")) return findings;
	const kinds = new FindingGroups();
	const first = findings.filter((finding) => finding.level === "error" || kinds.add(finding));
	const counted = kinds.findings.values();
	return first.map((finding) => (finding.level === "error" ? finding : (counted.next().value ?? finding)));
}

/** The items of an array are of one kind; each new value of an open set is of its own, and each type of a new member. */
function kindOf({ rule, api, operationId, status, pointer, message }: Finding): string {
	const place = pointer.replaceAll(/\/\d+(?=\/|$)/g, "/0");
	return JSON.stringify([rule, api, operationId, status, place, rule.startsWith("unknown-") ? message : ""]);
}

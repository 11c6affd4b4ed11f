import type { Finding } from "./finding.ts";

/** Each kind of drift once, where it was seen first, with how often. Errors stay as they are. */
export function fold(findings: readonly Finding[]): Finding[] {
	const kinds = new Map<string, Finding>();
	const folded: Finding[] = [];
	for (const finding of findings) {
		const kind = kindOf(finding);
		const first = kinds.get(kind);
		if (finding.level === "error") folded.push(finding);
		else if (first !== undefined) first.count = (first.count ?? 1) + (finding.count ?? 1);
		else {
			const copy = { ...finding, count: finding.count ?? 1 };
			kinds.set(kind, copy);
			folded.push(copy);
		}
	}
	return folded;
}

/** The items of an array are of one kind; each new value of an open set is of its own. */
function kindOf({ rule, api, operationId, status, pointer, message }: Finding): string {
	const place = pointer.replaceAll(/\/\d+(?=\/|$)/g, "/0");
	return JSON.stringify([rule, api, operationId, status, place, rule === "unknown-value" ? message : ""]);
}

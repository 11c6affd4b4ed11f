import type { Finding } from "../finding.ts";

/** Of findings of one kind, the first: by the name of the recording, then by the exchange. So it is the same however the recordings are split. */
export const firstOf = (a: Finding, b: Finding): Finding => (compareFindings(b, a) < 0 ? b : a);

/** By file, then by exchange. Parts of two machines may have the same name, for example of standard input; then by what the finding says. */
export function compareFindings(a: Finding, b: Finding): number {
	return comparePlaces(a, b) || compareText(a, b);
}

export function comparePlaces(a: Pick<Finding, "file" | "exchange">, b: Pick<Finding, "file" | "exchange">): number {
	if (a.file !== b.file) return a.file < b.file ? -1 : 1;
	return a.exchange - b.exchange;
}

function compareText(a: Finding, b: Finding): number {
	if (a === b) return 0;
	const [first = "", second = ""] = [a, b].map((finding) => JSON.stringify({ ...finding, count: 0 }));
	return first === second ? 0 : first < second ? -1 : 1;
}

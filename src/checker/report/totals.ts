import { coverageTotal } from "../coverage/describe-coverage.ts";
import type { Summary } from "../summary/summary.ts";

/** The number of exchanges that were checked, of entries that were left out, and of what was not judged. */
export function totals({ exchanges, levels, leftOut, notJudged }: Summary): string {
	const names = { ok: "ok", drift: "with drift", error: "with errors" } as const;
	const counts = [`${levels.ok} ${names.ok}`, `${levels.drift} ${names.drift}`, `${levels.error} ${names.error}`].join(", ");
	const rest = leftOut.size === 0 ? "" : ` Left out: ${reasons(leftOut)}.`;
	const unjudged = notJudgedOf(notJudged);
	return `${counted(exchanges, "exchange")}: ${counts}.${rest}${unjudged === "" ? "" : ` Not judged: ${unjudged}.`}`;
}

export function reasons(leftOut: Summary["leftOut"]): string {
	return [...leftOut].map(([reason, count]) => `${count} ${reason}`).join(", ");
}

/** What was not judged, because the recording does not hold it. Empty if all was. */
export function notJudgedOf({ responseBodies, requestBodies, credentials }: Summary["notJudged"]): string {
	const counts: [number, string][] = [
		[responseBodies, responseBodies === 1 ? "body of a response" : "bodies of responses"],
		[requestBodies, requestBodies === 1 ? "body of a request" : "bodies of requests"],
		[credentials, credentials === 1 ? "credential" : "credentials"],
	];
	return counts.flatMap(([count, name]) => (count === 0 ? [] : `${count} ${name}`)).join(", ");
}

export const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** The coverage in one line. Empty if no contract was called. */
export function coverageLine({ coverage }: Summary): string {
	return coverage.total === 0 ? "" : coverageTotal(coverage);
}

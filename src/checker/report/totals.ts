import { describeCoverage } from "../coverage/describe-coverage.ts";
import type { Summary } from "../summary/summary.ts";

/** The number of exchanges that were checked, and of entries that were skipped. */
export function totals({ exchanges, levels, leftOut }: Summary): string {
	const names = { ok: "ok", drift: "with drift", error: "with errors" } as const;
	const counts = [`${levels.ok} ${names.ok}`, `${levels.drift} ${names.drift}`, `${levels.error} ${names.error}`].join(", ");
	const rest = leftOut.size === 0 ? "" : ` Left out: ${reasons(leftOut)}.`;
	return `${counted(exchanges, "exchange")}: ${counts}.${rest}`;
}

export function reasons(leftOut: Summary["leftOut"]): string {
	return [...leftOut].map(([reason, count]) => `${count} ${reason}`).join(", ");
}

export const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** The coverage in one line. Empty if no contract was called. */
export function coverageLine({ coverage }: Summary): string {
	return coverage.total === 0 ? "" : (describeCoverage(coverage).split("\n", 1)[0] ?? "");
}

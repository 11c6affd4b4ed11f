import { describeCoverage } from "../coverage/describe-coverage.ts";
import type { Summary } from "../summary/summary.ts";

/** How many exchanges were judged, and how many were not. */
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

/** How much of the contracts was seen, in one line; empty where no contract was called. */
export function coverageLine({ coverage }: Summary): string {
	return coverage.total === 0 ? "" : (describeCoverage(coverage).split("\n", 1)[0] ?? "");
}

import { printable } from "../../printable.ts";
import type { Finding } from "../finding.ts";
import type { Summary } from "../summary/summary.ts";
import type { Report } from "./report.ts";

/** The report with the names of its recordings made printable, for every format that somebody reads. */
export function withPrintableNames(report: Report): Report {
	return {
		...report,
		exchange: (judged) =>
			report.exchange(
				isPrintable(judged.verdict) ? judged : { ...judged, verdict: named(judged.verdict), findings: judged.findings.map(named) },
			),
		...(report.kinds && { kinds: (summary) => report.kinds?.(withNames(summary)) ?? "" }),
		end: (summary) => report.end(withNames(summary)),
	};
}

const withNames = (summary: Summary): Summary => ({
	...summary,
	errors: namesIn(summary.errors),
	drift: namesIn(summary.drift),
	late: namesIn(summary.late),
});

const namesIn = (findings: Summary["drift"]): readonly Finding[] => (findings.every(isPrintable) ? findings : findings.map(named));

const named = <T extends { file: string }>(each: T): T => ({ ...each, file: printable(each.file) });

const isPrintable = ({ file }: { file: string }) => printable(file) === file;

import type { Verdict } from "../check.ts";
import { describeCoverage } from "../coverage/describe-coverage.ts";
import type { Finding } from "../finding.ts";
import { FindingGroups } from "../summary/group-findings.ts";
import type { Summary } from "../summary/summary.ts";
import type { Report, Surroundings } from "./report.ts";
import { totals } from "./totals.ts";

/** For a terminal: the verdict and the findings of each exchange. */
export function pretty({ paint }: Pick<Surroundings, "paint">): Report {
	const drift = new FindingGroups();
	let recording: string | undefined;
	return {
		begin: () => "",
		exchange({ verdict, findings }) {
			const heading = verdict.file === recording ? [] : [...(recording === undefined ? [] : [""]), verdict.file];
			recording = verdict.file;
			// A shortcut: most exchanges of a long recording have no findings.
			if (findings.length === 0 && heading.length === 0) return `${line(verdict, paint)}\n`;
			// Drift appears here only when its kind is first seen. The end of the report has the counts.
			const told = findings.filter((finding) => finding.level === "error" || drift.add(finding));
			const same = told.length === 0 && findings.length > 0 ? ["        the same drift as above"] : [];
			return text([...heading, line(verdict, paint), ...told.flatMap(details), ...same]);
		},
		end: (summary) => text(["", ...driftLines(summary), ...coverageLines(summary), ...warningLines(summary, paint), totals(summary)]),
	};
}

const text = (lines: string[]) => lines.map((each) => `${each}\n`).join("");

function line({ level, exchange, method, path, status, operationId }: Verdict, paint: Surroundings["paint"]): string {
	const name = operationId === null ? "" : ` (${operationId})`;
	return `  ${paint(level, level.padEnd(5))} #${exchange} ${method} ${path} ${status}${name}`;
}

const details = ({ level, rule, pointer, message, spec }: Finding) => [
	`        ${level} ${rule} at ${pointer}`,
	`            ${message}`,
	`            ${spec}`,
];

function driftLines({ drift, moreDrift }: Summary): string[] {
	if (drift.length === 0) return [];
	const kinds = drift.flatMap(({ rule, pointer, count = 1, spec, file, exchange, suggestion }) => [
		`  ${rule} at ${pointer} (${count === 1 ? "once" : `${count} times`}, first in ${file} #${exchange})`,
		`      ${spec}`,
		...(suggestion === undefined ? [] : [`      add: ${suggestion}`]),
	]);
	const more = moreDrift === 0 ? [] : [`  and ${moreDrift} more, of further kinds`];
	return ["Drift, each kind once:", ...kinds, ...more, ""];
}

function coverageLines({ coverage }: Summary): string[] {
	return coverage.total === 0 ? [] : [describeCoverage(coverage).trimEnd(), ""];
}

function warningLines({ warnings }: Summary, paint: Surroundings["paint"]): string[] {
	return warnings.length === 0 ? [] : [...warnings.map(({ message }) => `${paint("drift", "warning")}: ${message}`), ""];
}

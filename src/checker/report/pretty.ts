import type { Verdict } from "../check.ts";
import { describeCoverage } from "../coverage/describe-coverage.ts";
import { ruleDocs } from "../docs.ts";
import type { Finding } from "../finding.ts";
import { timeOfDay } from "../shown/shown-call.ts";
import { FindingGroups } from "../summary/group-findings.ts";
import type { Summary } from "../summary/summary.ts";
import { exchangeName } from "./exchange-name.ts";
import { withPrintableNames } from "./printable-names.ts";
import type { Report, Reported, Surroundings } from "./report.ts";
import { totals } from "./totals.ts";
import { wrapLine } from "./wrap-line.ts";

/** Nobody reads more lines of exchanges that keep their contract, or more of the coverage. */
const limits = { exchanges: 50, coverage: 10, errors: 20 };

type Wanted = Pick<Surroundings, "paint" | "columns" | "allCoverage" | "docs">;

/**
 * For a terminal: the findings of each exchange, then a summary. An exchange without findings has a line only on a terminal, and only in a recording of
 * fewer than 50; it is counted otherwise.
 */
export const pretty = (wanted: Wanted): Report => linesFor(wanted, wanted.columns === undefined ? "never" : "if few");

/** The same while the exchanges happen: each has its line at once. */
export const live = ({ paint, docs }: Pick<Surroundings, "paint"> & Partial<Pick<Surroundings, "docs">>): Report =>
	withPrintableNames(linesFor({ paint, docs, columns: undefined, allCoverage: true }, "always"));

function linesFor({ paint, columns, allCoverage, docs }: Wanted, listsKept: "always" | "if few" | "never"): Report {
	const drift = new FindingGroups();
	let held: Block[] | undefined = listsKept === "if few" ? [] : undefined;
	let recording: string | undefined;
	const written = (blocks: Block[]) => blocks.map((block) => text(headed(block), columns)).join("");

	function headed({ file, lines }: Block): string[] {
		const heading = file === recording ? [] : [...(recording === undefined ? [] : [""]), file];
		recording = file;
		return [...heading, ...lines];
	}

	function release(): string {
		const blocks = held ?? [];
		held = undefined;
		return written(blocks.filter(({ isKept }) => !isKept));
	}

	return {
		begin: () => "",
		exchange(judged) {
			const isKept = judged.findings.length === 0;
			// A shortcut: most exchanges of a long recording have no findings.
			if (isKept && held === undefined && listsKept !== "always") return "";
			const block = { file: judged.verdict.file, isKept, lines: linesOf(judged, drift, paint) };
			if (held === undefined) return written([block]);
			held.push(block);
			return held.length < limits.exchanges ? "" : release();
		},
		end(summary) {
			const exchanges = held === undefined ? "" : written(held);
			const space = recording === undefined ? [] : [""];
			const lines = [
				...errorLines(summary, docs),
				...driftLines(summary, docs),
				...coverageLines(summary, allCoverage, docs),
				...warningLines(summary, paint),
			];
			return exchanges + text([...space, ...lines, totals(summary)], columns);
		},
	};
}

/** The lines of an exchange. */
interface Block {
	file: string;
	isKept: boolean;
	lines: string[];
}

const text = (lines: string[], columns: number | undefined) =>
	lines.map((each) => `${columns === undefined ? each : wrapLine(each, columns)}\n`).join("");

/** Drift appears here only when its kind is first seen. The end of the report has the counts. */
function linesOf({ verdict, findings, exchange }: Reported, drift: FindingGroups, paint: Surroundings["paint"]): string[] {
	const told = findings.filter((finding, place) => finding.level === "error" || drift.add(finding, place));
	const same = told.length === 0 && findings.length > 0 ? ["        the same drift as above"] : [];
	return [line(verdict, timeOfDay(exchange.started), paint), ...told.flatMap(details), ...same];
}

/** Index, time and path find an exchange again in the developer tools. */
function line(
	{ level, exchange, method, path, status, operationId }: Verdict,
	time: string | undefined,
	paint: Surroundings["paint"],
): string {
	const name = operationId === null ? "" : ` (${operationId})`;
	return `  ${paint(level, level.padEnd(5))} #${exchange} ${time === undefined ? "" : `${time} `}${method} ${path} ${status}${name}`;
}

const details = ({ level, rule, pointer, message, spec }: Finding) => [
	`        ${level} ${rule} at ${pointer}`,
	`            ${message}`,
	`            ${spec}`,
];

/** The errors once more, because they may stand far above. */
function errorLines({ errors, moreErrors }: Summary, docs: Surroundings["docs"]): string[] {
	if (errors.length === 0) return [];
	const kinds = errors
		.slice(0, limits.errors)
		.flatMap((finding) => [kindLine(finding), `      ${finding.message}`, `      ${finding.spec}`, ...docsLines(finding, docs)]);
	const left = errors.slice(limits.errors).reduce((sum, { count = 1 }) => sum + count, moreErrors);
	return ["Errors, each kind once:", ...kinds, ...furtherLines(left), ""];
}

function driftLines({ drift, moreDrift }: Summary, docs: Surroundings["docs"]): string[] {
	if (drift.length === 0) return [];
	const kinds = drift.flatMap((finding) => [
		kindLine(finding),
		`      ${finding.spec}`,
		...(finding.suggestion === undefined ? [] : [`      add: ${finding.suggestion}`]),
		...docsLines(finding, docs),
	]);
	return ["Drift, each kind once:", ...kinds, ...furtherLines(moreDrift), ""];
}

const kindLine = (finding: Finding) => {
	const { rule, pointer, count = 1 } = finding;
	return `  ${rule} at ${pointer} (${count === 1 ? "once" : `${count} times`}, first in ${exchangeName(finding)})`;
};

/** A path alone would lead a reader nowhere. */
const docsLines = ({ rule }: Finding, docs: Surroundings["docs"]) => (docs === undefined ? [] : [`      docs: ${ruleDocs(rule, docs)}`]);

const furtherLines = (count: number) => (count === 0 ? [] : [`  and ${count} more, of further kinds`]);

function coverageLines({ coverage }: Summary, isWhole: boolean, docs: Surroundings["docs"]): string[] {
	if (coverage.total === 0) return [];
	return [...describeCoverage(coverage, docs, isWhole ? undefined : limits.coverage), ""];
}

function warningLines({ warnings }: Summary, paint: Surroundings["paint"]): string[] {
	return warnings.length === 0 ? [] : [...warnings.map(({ message }) => `${paint("drift", "warning")}: ${message}`), ""];
}

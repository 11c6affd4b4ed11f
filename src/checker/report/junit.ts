import { describeCoverage } from "../coverage/describe-coverage.ts";
import { ruleDocsNote } from "../docs.ts";
import type { Finding } from "../finding.ts";
import type { Summary } from "../summary/summary.ts";
import { escaped } from "./markup.ts";
import type { Report, Reported, Surroundings } from "./report.ts";
import { counted, notJudgedOf } from "./totals.ts";

/**
 * For CI servers: a suite for each recording, a case for each exchange. The class name is the recording, because GitLab knows a case by its class
 * name and its name. Count attributes are left out, because they come before the cases that they count: https://github.com/testmoapp/junitxml
 */
export function junit(wanted: Wanted): Report {
	let recording: string | undefined;
	return {
		begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="recorded traffic">\n',
		exchange(judged) {
			const { file } = judged.verdict;
			const heading = file === recording ? "" : `${recording === undefined ? "" : suiteEnd}  <testsuite name="${escaped(file)}">\n`;
			recording = file;
			return heading + testCase(judged, wanted);
		},
		kinds: ({ errors, drift }) => {
			const cases = [...errors, ...drift].map((finding) => kindCase(finding, wanted));
			return cases.length === 0 ? "" : `  <testsuite name="kinds of findings">\n${cases.join("")}${suiteEnd}`;
		},
		end: (summary) => `${recording === undefined ? "" : suiteEnd}${rest(summary, wanted)}</testsuites>\n`,
	};
}

type Wanted = Pick<Surroundings, "strict" | "docs">;

const suiteEnd = "  </testsuite>\n";

function testCase({ verdict, findings }: Reported, { strict, docs }: Wanted): string {
	const { file, exchange, method, path, status, operationId } = verdict;
	const name = `#${exchange} ${method} ${path} ${status}${operationId === null ? "" : ` (${operationId})`}`;
	const start = `    <testcase classname="${escaped(file)}" name="${escaped(name)}"`;
	const failures = findings.filter(({ level }) => strict || level === "error");
	const drift = findings.filter((finding) => !failures.includes(finding));
	if (findings.length === 0) return `${start}/>\n`;
	return `${start}>\n${failure(failures, docs)}${output("      ", toldOf(drift, docs))}    </testcase>\n`;
}

/** Readers of the format expect one failure in a case. Its title is the first failure, its text has all of them. */
function failure(failures: Finding[], docs: Wanted["docs"]): string {
	const [first, ...more] = failures;
	if (first === undefined) return "";
	const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
	const message = escaped(`${first.pointer}: ${first.message}${others}`);
	return `      <failure type="${first.rule}" message="${message}">${escaped(toldOf(failures, docs))}</failure>\n`;
}

const toldOf = (findings: Finding[], docs: Wanted["docs"]) =>
	findings.map((finding) => `${told(finding)}${ruleDocsNote("\n    ", finding.rule, docs)}`).join("\n");

const told = ({ level, rule, pointer, message, spec, time, suggestion }: Finding) =>
	`${level} ${rule} at ${pointer}${time === undefined ? "" : ` (${time})`}\n    ${message}\n    ${spec}${suggestion === undefined ? "" : `\n    add: ${suggestion}`}`;

const output = (indent: string, text: string) => (text === "" ? "" : `${indent}<system-out>${escaped(text)}</system-out>\n`);

/** What only the whole recordings show: findings, and entries that were left out, as skipped cases. Coverage and warnings are in the output of the suite. */
function rest({ leftOut, notJudged, late, coverage, warnings }: Summary, wanted: Wanted): string {
	const unjudged = notJudgedOf(notJudged);
	const skipped = [
		...[...leftOut].map(([reason, count]) => skippedCase("left out", `${counted(count, "exchange")}: ${reason}`)),
		...(unjudged === "" ? [] : [skippedCase("not judged", unjudged)]),
	];
	const said = [
		...warnings.map(({ message }) => `warning: ${message}`),
		...(coverage.total === 0 ? [] : [`${describeCoverage(coverage, wanted.docs).join("\n")}\n`]),
	];
	if (late.length === 0 && skipped.length === 0 && said.length === 0) return "";
	const cases = [...late.map((finding) => kindCase(finding, wanted)), ...skipped].join("");
	return `  <testsuite name="the recordings together">\n${cases}${output("    ", said.join("\n"))}${suiteEnd}`;
}

const skippedCase = (kind: string, name: string) => `    <testcase classname="${kind}" name="${escaped(name)}"><skipped/></testcase>\n`;

/** A kind of finding, named by the exchange that shows it first. */
function kindCase(finding: Finding, { strict, docs }: Wanted): string {
	const { file, exchange, rule, request, status, count = 1 } = finding;
	const name = `#${exchange} ${request} ${status}: ${rule} (${count === 1 ? "once" : `${count} times`})`;
	const start = `    <testcase classname="${escaped(file)}" name="${escaped(name)}">\n`;
	const isFailure = strict || finding.level === "error";
	return `${start}${isFailure ? failure([finding], docs) : output("      ", toldOf([finding], docs))}    </testcase>\n`;
}

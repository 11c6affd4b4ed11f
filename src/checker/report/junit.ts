import { describeCoverage } from "../coverage/describe-coverage.ts";
import type { Finding } from "../finding.ts";
import type { Summary } from "../summary/summary.ts";
import { escaped } from "./markup.ts";
import type { Report, Reported, Surroundings } from "./report.ts";
import { counted } from "./totals.ts";

/**
 * For CI servers: a suite for each recording, a case for each exchange. The class name is the recording, because GitLab knows a case by its class
 * name and its name. Count attributes are left out, because they come before the cases that they count: https://github.com/testmoapp/junitxml
 */
export function junit({ strict }: Pick<Surroundings, "strict">): Report {
	let recording: string | undefined;
	return {
		begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="recorded traffic">\n',
		exchange(judged) {
			const { file } = judged.verdict;
			const heading = file === recording ? "" : `${recording === undefined ? "" : suiteEnd}  <testsuite name="${escaped(file)}">\n`;
			recording = file;
			return heading + testCase(judged, strict);
		},
		kinds: ({ errors, drift }) => {
			const cases = [...errors, ...drift].map((finding) => kindCase(finding, strict));
			return cases.length === 0 ? "" : `  <testsuite name="kinds of findings">\n${cases.join("")}${suiteEnd}`;
		},
		end: (summary) => `${recording === undefined ? "" : suiteEnd}${rest(summary)}</testsuites>\n`,
	};
}

const suiteEnd = "  </testsuite>\n";

function testCase({ verdict, findings }: Reported, strict: boolean): string {
	const { file, exchange, method, path, status, operationId } = verdict;
	const name = `#${exchange} ${method} ${path} ${status}${operationId === null ? "" : ` (${operationId})`}`;
	const start = `    <testcase classname="${escaped(file)}" name="${escaped(name)}"`;
	const failures = findings.filter(({ level }) => strict || level === "error");
	const drift = findings.filter((finding) => !failures.includes(finding));
	if (findings.length === 0) return `${start}/>\n`;
	return `${start}>\n${failure(failures)}${output("      ", drift.map(told).join("\n"))}    </testcase>\n`;
}

/** A kind of finding, named by the exchange that shows it first. */
function kindCase(finding: Finding, strict: boolean): string {
	const { file, exchange, operationId, status, rule, pointer, count = 1, level } = finding;
	const times = count === 1 ? "once" : `${count} times`;
	const name = `#${exchange} ${operationId ?? "no known operation"} ${status}: ${rule} at ${pointer} (${times})`;
	const result = strict || level === "error" ? failure([finding]) : output("      ", told(finding));
	return `    <testcase classname="${escaped(file)}" name="${escaped(name)}">\n${result}    </testcase>\n`;
}

/** Readers of the format expect one failure in a case. Its title is the first failure, its text has all of them. */
function failure(failures: Finding[]): string {
	const [first, ...more] = failures;
	if (first === undefined) return "";
	const others = more.length === 0 ? "" : ` (and ${more.length} more)`;
	const message = escaped(`${first.pointer}: ${first.message}${others}`);
	return `      <failure type="${first.rule}" message="${message}">${escaped(failures.map(told).join("\n"))}</failure>\n`;
}

const told = ({ level, rule, pointer, message, spec, suggestion }: Finding) =>
	`${level} ${rule} at ${pointer}\n    ${message}\n    ${spec}${suggestion === undefined ? "" : `\n    add: ${suggestion}`}`;

const output = (indent: string, text: string) => (text === "" ? "" : `${indent}<system-out>${escaped(text)}</system-out>\n`);

/** Entries that were not checked appear as skipped cases. Coverage and warnings are in the output of the same suite. */
function rest({ leftOut, coverage, warnings }: Summary): string {
	const skipped = [...leftOut].map(
		([reason, count]) =>
			`    <testcase classname="left out" name="${escaped(`${counted(count, "exchange")}: ${reason}`)}"><skipped/></testcase>\n`,
	);
	const said = [...warnings.map(({ message }) => `warning: ${message}`), ...(coverage.total === 0 ? [] : [describeCoverage(coverage)])];
	if (skipped.length === 0 && said.length === 0) return "";
	return `  <testsuite name="the recordings together">\n${skipped.join("")}${output("    ", said.join("\n"))}${suiteEnd}`;
}

import { ruleDocsNote } from "../docs.ts";
import { type Finding, rules } from "../finding.ts";
import { kindOf } from "../summary/group-findings.ts";
import type { Summary } from "../summary/summary.ts";
import { exchangeName } from "./exchange-name.ts";
import type { Report, Surroundings } from "./report.ts";
import { notJudgedOf, totals } from "./totals.ts";

/** For GitLab's Code Quality: each kind of finding once, on the line of the spec. https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export const gitlab = (wanted: Pick<Surroundings, "strict" | "docs">): Report => ({
	begin: () => "",
	exchange: () => "",
	end: (summary) =>
		`${JSON.stringify([...[...summary.errors, ...summary.drift].map((finding) => issueOf(finding, wanted)), ...notesOf(summary)], null, "\t")}\n`,
});

/** What is no finding of an exchange: the format has only issues, and each has to have a place. */
function notesOf(summary: Summary) {
	const { warnings, leftOut, notJudged, coverage } = summary;
	const isPartial = leftOut.size > 0 || notJudgedOf(notJudged) !== "";
	const notes = [...warnings, ...(isPartial ? [{ kind: "totals", message: totals(summary) }] : [])];
	return notes.map(({ kind, message }) => ({
		description: message,
		check_name: kind,
		fingerprint: kind,
		severity: "info",
		location: { path: coverage.operations[0]?.file ?? "specs", lines: { begin: 1 } },
	}));
}

function issueOf(finding: Finding, { strict, docs }: Pick<Surroundings, "strict" | "docs">) {
	const { rule, pointer, message, spec, suggestion } = finding;
	const colon = spec.lastIndexOf(":");
	const addition = suggestion === undefined ? "" : `; add: ${suggestion}`;
	return {
		description: `${pointer}: ${message} (${exchangeName(finding)})${addition}${ruleDocsNote("; ", rule, docs)}`,
		check_name: rule,
		fingerprint: kindOf(finding),
		severity: strict || rules[rule] === "error" ? "major" : "minor",
		location: { path: spec.slice(0, colon), lines: { begin: Number(spec.slice(colon + 1)) } },
	};
}

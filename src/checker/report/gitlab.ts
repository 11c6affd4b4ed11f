import { type Finding, rules } from "../finding.ts";
import { kindOf } from "../summary/group-findings.ts";
import { exchangeName } from "./exchange-name.ts";
import type { Report, Surroundings } from "./report.ts";

/** For GitLab's Code Quality: each kind of finding once, on the line of the spec. https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export const gitlab = ({ strict }: Pick<Surroundings, "strict">): Report => ({
	begin: () => "",
	exchange: () => "",
	end: ({ errors, drift }) =>
		`${JSON.stringify(
			[...errors, ...drift].map((finding) => issueOf(finding, strict)),
			null,
			"\t",
		)}\n`,
});

function issueOf(finding: Finding, strict: boolean) {
	const { rule, pointer, message, spec, suggestion } = finding;
	const colon = spec.lastIndexOf(":");
	const addition = suggestion === undefined ? "" : `; add: ${suggestion}`;
	return {
		description: `${pointer}: ${message} (${exchangeName(finding)})${addition}`,
		check_name: rule,
		fingerprint: kindOf(finding),
		severity: strict || rules[rule] === "error" ? "major" : "minor",
		location: { path: spec.slice(0, colon), lines: { begin: Number(spec.slice(colon + 1)) } },
	};
}

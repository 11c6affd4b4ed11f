import { ruleDocsNote } from "../docs.ts";
import { type Finding, rules } from "../finding.ts";
import { FindingGroups } from "../summary/group-findings.ts";
import { command } from "./command.ts";
import { exchangeName } from "./exchange-name.ts";
import type { Report, Surroundings } from "./report.ts";
import { coverageLine, totals } from "./totals.ts";

/**
 * For GitHub Actions: one annotation for each kind of finding, when it is first seen, on the line of the spec. GitHub shows ten of each level in a step,
 * so one repeated error could hide all others:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-a-notice-message
 */
export function github({ strict, docs }: Pick<Surroundings, "strict" | "docs">): Report {
	const kinds = new FindingGroups();
	const levelOf = ({ rule }: Finding) => (strict ? "error" : rules[rule]);
	const isFirst = (finding: Finding, place: number) => kinds.add(finding, place);
	return {
		begin: () => "",
		exchange: ({ findings }) =>
			findings
				.filter(isFirst)
				.map((finding) => annotation(finding, levelOf(finding), docs))
				.join(""),
		kinds: ({ errors, drift }) => [...errors, ...drift].map((finding) => annotation(finding, levelOf(finding), docs)).join(""),
		end(summary) {
			const late = summary.late.filter((finding) => isFirst(finding, 0)).map((finding) => annotation(finding, levelOf(finding), docs));
			const warnings = summary.warnings.map(({ message }) => command("warning", { title: "A pass that means little" }, message));
			const notice = [totals(summary), coverageLine(summary)].filter((line) => line !== "").join("\n");
			return [...late, ...warnings, command("notice", { title: "Recorded traffic" }, notice)].join("");
		},
	};
}

function annotation(finding: Finding, level: Finding["level"], docs: Surroundings["docs"]): string {
	const { rule, pointer, message, spec, suggestion } = finding;
	const colon = spec.lastIndexOf(":");
	const place = { file: spec.slice(0, colon), line: spec.slice(colon + 1), title: `${rule} at ${pointer}` };
	const addition = suggestion === undefined ? "" : `\nadd: ${suggestion}`;
	return command(
		level === "error" ? "error" : "warning",
		place,
		`${message}\n${exchangeName(finding)}${addition}${ruleDocsNote("\n", rule, docs)}`,
	);
}

import { ruleDocs } from "../docs.ts";
import { type Finding, type Rule, rules } from "../finding.ts";
import { kindOf } from "../summary/group-findings.ts";
import type { Summary } from "../summary/summary.ts";
import { exchangeName } from "./exchange-name.ts";
import { explanationIn } from "./explanation.ts";
import type { Report, Surroundings } from "./report.ts";
import { counted, coverageLine, totals } from "./totals.ts";

/** GitHub refuses a run with more results: https://docs.github.com/en/code-security/reference/code-scanning/sarif-files/sarif-support#file-size-limits */
const resultLimit = 25_000;

/** For code scanning: SARIF 2.1.0, with the errors as they come, then each kind of drift once. https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function sarif({ strict, page, docs }: Pick<Surroundings, "strict" | "page" | "docs">): Report {
	let count = 0;
	const write = (findings: readonly Finding[]) => {
		const kept = findings.slice(0, Math.max(0, resultLimit - count));
		const separator = count === 0 ? "" : ",";
		count += findings.length;
		return kept.length === 0 ? "" : `${separator}\n${kept.map((finding) => JSON.stringify(resultOf(finding, strict))).join(",\n")}`;
	};
	return {
		begin() {
			const descriptors = ruleNames.map((rule) => ({ ...descriptorOf(rule, strict, page(rule)), ...helpUriOf(rule, docs) }));
			const driver = { name: "Console Contracts", rules: descriptors };
			const head = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0" };
			// The objects stay open, because the results are written as they are found.
			return `${JSON.stringify(head).slice(0, -1)},"runs":[{"tool":${JSON.stringify({ driver })},"columnKind":"utf16CodeUnits","results":[`;
		},
		exchange: ({ findings }) => write(findings.filter(({ level }) => level === "error")),
		kinds: ({ errors }) => write(errors),
		end(summary) {
			const last = write([...summary.late.filter(({ level }) => level === "error"), ...summary.drift]);
			return `${last}\n],"invocations":${JSON.stringify([invocationOf(summary, count - resultLimit)])}}]}\n`;
		},
	};
}

const ruleNames = Object.keys(rules) as Rule[];

const levelOf = (rule: Rule, strict: boolean) => (strict || rules[rule] === "error" ? "error" : "warning");

function descriptorOf(rule: Rule, strict: boolean, page: string) {
	const { finds, remedy } = explanationIn(page);
	return {
		id: rule,
		shortDescription: { text: plain(finds.split(". ", 2).join(". ")) },
		fullDescription: { text: plain(finds) },
		help: { text: plain(`${finds}\n\n${remedy}`), markdown: page },
		defaultConfiguration: { level: levelOf(rule, strict) },
	};
}

/** The format takes no path alone: a URI there is absolute. */
const helpUriOf = (rule: Rule, docs: string | undefined) => (docs === undefined ? {} : { helpUri: ruleDocs(rule, docs) });

const plain = (markdown: string) => markdown.replaceAll("**", "").replaceAll("`", "");

/** The physical location is the line of the spec, because nobody keeps the lines of a recording. The logical location names the exchange. */
function resultOf(finding: Finding, strict: boolean) {
	const { rule, pointer, message, spec, file, exchange, status, operationId, api, count, suggestion } = finding;
	const colon = spec.lastIndexOf(":");
	const addition = suggestion === undefined ? "" : `\n\nAdd: ${suggestion}`;
	return {
		ruleId: rule,
		ruleIndex: ruleNames.indexOf(rule),
		level: levelOf(rule, strict),
		message: { text: unlinked(`${pointer}: ${message} (${exchangeName(finding)})${addition}`) },
		locations: [
			{
				physicalLocation: {
					artifactLocation: { uri: encodeURI(spec.slice(0, colon)) },
					region: { startLine: Number(spec.slice(colon + 1)) },
				},
				logicalLocations: [{ name: pointer, fullyQualifiedName: `${file}#/log/entries/${exchange}${pointer}`, kind: "exchange" }],
			},
		],
		// GitHub takes findings of one kind for the same alert, in this run and the next.
		partialFingerprints: { "findingKind/v1": kindOf(finding) },
		...(count === undefined ? {} : { occurrenceCount: count }),
		properties: { api, operationId, status, recording: file, exchange },
	};
}

/** Keeps a pattern from being a link: https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/sarif-v2.1.0-errata01-os-complete.html#_Toc141790720 */
const unlinked = (text: string) => text.replace(/\[(?=[^[\]]*\]\()|\](?=\()/g, "\\$&");

function invocationOf(summary: Summary, left: number) {
	const tooMany = left > 0 ? [`${counted(left, "more finding")} beyond the first ${resultLimit} are left out`] : [];
	const warnings = [...tooMany, ...summary.warnings.map(({ message }) => message)];
	const notes = [totals(summary), coverageLine(summary)].filter((line) => line !== "");
	const told = (level: string) => (text: string) => ({ level, message: { text: unlinked(text) } });
	return { executionSuccessful: true, toolExecutionNotifications: [...warnings.map(told("warning")), ...notes.map(told("note"))] };
}

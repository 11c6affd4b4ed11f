import { itemsIn } from "../coverage/coverage.ts";
import { isErrorCode } from "../coverage/inventory.ts";
import { errorDocs, ruleDocs } from "../docs.ts";
import type { Finding } from "../finding.ts";
import type { Report, Surroundings } from "./report.ts";

/** For a program: one JSON text, with the errors as they come, then those of the whole recording, then each kind of drift once. */
export function json({ docs }: Pick<Surroundings, "docs">): Report {
	let separator = "\n";
	const written = (finding: Finding) => {
		const before = separator;
		separator = ",\n";
		return `${before}    ${JSON.stringify({ ...finding, docs: ruleDocs(finding.rule, docs) })}`;
	};
	return {
		begin: () => '{\n  "findings": [',
		exchange: ({ findings }) =>
			findings
				.filter(({ level }) => level === "error")
				.map(written)
				.join(""),
		kinds: ({ errors }) => errors.map(written).join(""),
		end({ exchanges, leftOut, notJudged, late, drift, moreDrift, coverage, warnings }) {
			const { total, covered, unseen } = coverage;
			const items = itemsIn(coverage).map(({ item, api, file, count }) => {
				const { line, ...named } = item;
				const row = isErrorCode(item) && { docs: errorDocs(item.name ?? "", docs) };
				return { api, ...named, spec: `${file}:${line}`, count, ...row };
			});
			const left = Object.fromEntries(leftOut);
			const more = moreDrift > 0 && { moreDrift };
			const rest = { exchanges, leftOut: left, notJudged, ...more, coverage: { total, covered, unseen, items }, warnings };
			// The array of findings is still open. Close it, and append the other members without their opening brace.
			const lateErrors = late.filter(({ level }) => level === "error");
			return `${[...lateErrors, ...drift].map(written).join("")}\n  ],${JSON.stringify(rest, null, 2).slice(1)}\n`;
		},
	};
}

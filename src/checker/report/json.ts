import type { Finding } from "../finding.ts";
import type { Report } from "./report.ts";

/** For a program: one JSON text, with the errors as they come, then each kind of drift once. */
export function json(): Report {
	let separator = "\n";
	const written = (finding: Finding) => {
		const before = separator;
		separator = ",\n";
		return `${before}    ${JSON.stringify(finding)}`;
	};
	return {
		begin: () => '{\n  "findings": [',
		exchange: ({ findings }) =>
			findings
				.filter(({ level }) => level === "error")
				.map(written)
				.join(""),
		kinds: ({ errors }) => errors.map(written).join(""),
		end({ exchanges, drift, moreDrift, coverage, warnings }) {
			const { total, covered, unseen } = coverage;
			const items = coverage.items.map(({ item: { line, ...item }, api, file, count }) => ({
				api,
				...item,
				spec: `${file}:${line}`,
				count,
			}));
			const rest = { exchanges, ...(moreDrift > 0 && { moreDrift }), coverage: { total, covered, unseen, items }, warnings };
			// The array of findings is still open. Close it, and append the other members without their opening brace.
			return `${drift.map(written).join("")}\n  ],${JSON.stringify(rest, null, 2).slice(1)}\n`;
		},
	};
}

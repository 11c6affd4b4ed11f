import { readFileSync } from "node:fs";
import type { Redact, Surroundings } from "../../checker/report/report.ts";
import { root } from "../../package-root.ts";

/** The settings of a report. */
export function surroundingsOf(settings: Omit<Surroundings, "page" | "redaction">): Surroundings {
	return {
		...settings,
		page: (rule) => readFileSync(new URL(`src/checker/rules/pages/${rule}.md`, root), "utf8"),
		redaction,
	};
}

async function redaction(): Promise<Redact> {
	const [{ redact }, { Redaction }, { marksOf }] = await Promise.all([
		import("../../redaction/redact.ts"),
		import("../../redaction/redaction.ts"),
		import("../marks.ts"),
	]);
	const known = new Redaction({});
	return (entry) => redact(known, entry, marksOf(entry));
}

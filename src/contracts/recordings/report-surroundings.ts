import { readFileSync } from "node:fs";
import type { Format, Surroundings } from "../../checker/report/report.ts";
import { root } from "../../package-root.ts";

/** What a report needs. Only the page shows exchanges, so only it waits for what redacts them. */
export async function surroundingsOf(format: Format, strict: boolean, paint: Surroundings["paint"]): Promise<Surroundings> {
	return {
		strict,
		paint,
		page: (rule) => readFileSync(new URL(`src/checker/rules/pages/${rule}.md`, root), "utf8"),
		redact: format === "html" ? await redaction() : (entry) => entry,
	};
}

async function redaction(): Promise<Surroundings["redact"]> {
	const [{ redact }, { Redaction }, { marksOf }] = await Promise.all([
		import("../../redaction/redact.ts"),
		import("../../redaction/redaction.ts"),
		import("../marks.ts"),
	]);
	const known = new Redaction({});
	return (entry) => redact(known, entry, marksOf(entry));
}

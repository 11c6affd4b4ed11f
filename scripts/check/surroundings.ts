import { readFileSync } from "node:fs";
import type { Format, Surroundings } from "../../src/checker/report/report.ts";
import { root } from "../../src/package-root.ts";

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
		import("../../src/redaction/redact.ts"),
		import("../../src/redaction/redaction.ts"),
		import("../../src/contracts/marks.ts"),
	]);
	const known = new Redaction({});
	return (entry) => redact(known, entry, marksOf(entry));
}

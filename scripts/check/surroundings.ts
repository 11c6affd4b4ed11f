import { readFileSync } from "node:fs";
import { styleText } from "node:util";
import type { Format, Surroundings } from "../../checker/report.ts";
import { root } from "../root.ts";

const colours = { ok: "green", drift: "yellow", error: "red" } as const;
/** The words are few, and asking the terminal for each is slow. */
const painted = new Map<string, string>();

/** What a report needs. Only the page shows exchanges, so only it waits for what redacts them. */
export async function surroundingsOf(format: Format, strict: boolean): Promise<Surroundings> {
	return {
		strict,
		paint(level, word) {
			const known = painted.get(level + word) ?? styleText(colours[level], word);
			painted.set(level + word, known);
			return known;
		},
		page: (rule) => readFileSync(new URL(`checker/rules/${rule}.md`, root), "utf8"),
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

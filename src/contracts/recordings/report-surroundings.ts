import { readFileSync } from "node:fs";
import type { Redact, Surroundings } from "../../checker/report/report.ts";
import { isObject } from "../../openapi/json-pointer.ts";
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
	const { loadRedaction } = await import("../redaction.ts");
	const known = await loadRedaction();
	return ({ exchange, entry }) => known.redact(exchange, isObject(entry) ? entry : {});
}

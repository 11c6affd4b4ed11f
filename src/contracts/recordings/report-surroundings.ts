import { readFileSync } from "node:fs";
import type { Redact, Surroundings } from "../../checker/report/report.ts";
import { isObject } from "../../openapi/json-pointer.ts";
import { root } from "../../package-root.ts";

/** The settings of a report, about the contracts of a folder. */
export function surroundingsOf({
	root: of,
	...settings
}: Omit<Surroundings, "page" | "redaction"> & { root?: URL | undefined }): Surroundings {
	return {
		...settings,
		page: (rule) => readFileSync(new URL(`src/checker/rules/pages/${rule}.md`, root), "utf8"),
		redaction: () => redaction(of),
	};
}

async function redaction(of: URL | undefined): Promise<Redact> {
	const [{ redactionBy }, { loadLists }] = await Promise.all([import("../redaction.ts"), import("../load.ts")]);
	const known = redactionBy(await loadLists(of));
	return ({ exchange, entry }) => known.redact(exchange, isObject(entry) ? entry : {});
}

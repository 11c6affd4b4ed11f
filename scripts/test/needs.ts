import { existsSync, readFileSync } from "node:fs";

/** Programs that tests need and did not find: installed now, or missing. `contract-tests/requirements.ts` writes a line of JSON for each. */
export interface Needs {
	/** Sentences such as "Chromium: installing chromium from Debian". */
	installed: string[];
	missing: string[];
}

type Line = { installing: string } | { missing: string };

/** Several test files may need the same program; each is named once. The file does not exist before the first line is written. */
export function readNeeds(file: string): Needs {
	const text = existsSync(file) ? readFileSync(file, "utf8") : "";
	// The last line may be half written.
	const lines: Line[] = text
		.split("\n")
		.slice(0, -1)
		.map((line) => JSON.parse(line));
	return {
		installed: [...new Set(lines.flatMap((line) => ("installing" in line ? line.installing : [])))],
		missing: [...new Set(lines.flatMap((line) => ("missing" in line ? line.missing : [])))],
	};
}

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FileResult, MutantResult, MutationTestResult, TestFile } from "mutation-testing-report-schema/api";
import type { MutantRun, MutantRuns } from "../mutant-run.ts";

/** For a person with a browser: one file with everything in it, by https://github.com/stryker-mutator/mutation-testing-elements */
export function html(all: MutantRuns[], sourceOf: (file: string) => string): string {
	const elements = readFileSync(fileURLToPath(import.meta.resolve("mutation-testing-elements/mutation-test-elements.js")), "utf8");
	const report = JSON.stringify(reportOf(all, sourceOf)).replaceAll("<", "\\u003c");
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>How strong the contracts are</title>
</head>
<body>
<mutation-test-report-app title-postfix="How strong the contracts are">This page needs JavaScript.</mutation-test-report-app>
<script>${elements.replaceAll("</script", "<\\/script")}</script>
<script>document.querySelector("mutation-test-report-app").report = ${report};</script>
</body>
</html>
`;
}

function reportOf(all: MutantRuns[], sourceOf: (file: string) => string): MutationTestResult {
	const files = all.map(({ api, file, trials }): [string, FileResult] => {
		const source = sourceOf(file);
		const lines = source.split("\n");
		return [file, { language: "yaml", source, mutants: trials.map((trial) => mutantOf(trial, api, lines)) }];
	});
	const killers = all.flatMap(({ api, trials }) => trials.flatMap((trial) => killerOf(trial, api) ?? []));
	const tests = Map.groupBy(new Map(killers.map((killer) => [killer.id, killer])).values(), ({ file }) => file);
	const testFiles = [...tests].map(([file, each]): [string, TestFile] => [file, { tests: each.map(({ id, name }) => ({ id, name })) }]);
	return {
		schemaVersion: "2.0",
		thresholds: { high: 100, low: 80 },
		files: Object.fromEntries(files),
		testFiles: Object.fromEntries(testFiles),
	};
}

function mutantOf(trial: MutantRun, api: string, lines: string[]): MutantResult {
	const { id, line, operator, change, kill, suiteKill, equivalent, refused } = trial;
	const written = lines[line - 1] ?? "";
	const killer = killerOf(trial, api);
	const isKilled = (kill ?? suiteKill) !== undefined;
	return {
		id: `${api} ${id}`,
		mutatorName: `${trial.class}: ${operator}`,
		description: change,
		// The page shows this text instead of the line.
		replacement: `${written} # ${change}`,
		location: { start: { line, column: 1 }, end: { line, column: written.length + 1 } },
		status: refused !== undefined ? "CompileError" : equivalent !== undefined ? "Ignored" : isKilled ? "Killed" : "Survived",
		statusReason: refused ?? equivalent ?? (isKilled ? `${(kill ?? suiteKill)?.grade}` : `would be killed by ${trial.killer}`),
		...(killer === undefined ? {} : { killedBy: [killer.id], coveredBy: [killer.id] }),
	};
}

/** The exchange that kills a mutant, as a test of the file that holds it. */
function killerOf({ kill, suiteKill }: MutantRun, api: string): { id: string; file: string; name: string } | undefined {
	const name = (kill ?? suiteKill)?.evidence;
	if (name === undefined) return undefined;
	const end = name.indexOf(": ");
	return { id: `${api}, ${name}`, file: `${api}, ${name.slice(0, end)}`, name: name.slice(end + 2) };
}

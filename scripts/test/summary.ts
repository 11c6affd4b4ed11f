import type { StageResult } from "./run-stage.ts";
import { sumOf } from "./vitest-report.ts";

/** How many of the slowest files the table names. */
const slowest = 10;

/** The table at the end: durations, failures, and the number of tests. */
export function summaryOf(results: StageResult[], missing: string[]): string {
	const rows = results.map(({ name, seconds, counts, failures }) => [
		name,
		time(seconds),
		counts.passed + counts.failed === 0 ? "" : `${counts.passed + counts.failed} tests`,
		failures.length > 0 ? "failed" : "",
	]);
	const files = results
		.flatMap((result) => result.files)
		.sort((a, b) => b.seconds - a.seconds)
		.slice(0, slowest);
	const total = results.reduce((sum, { seconds }) => sum + seconds, 0);
	const { passed, failed, skipped } = sumOf(results.map(({ counts }) => counts));
	return [
		...table([...rows, ["all", time(total), "", ""]]),
		"",
		"The slowest test files:",
		...table(files.map(({ file, seconds }) => [time(seconds), file])),
		"",
		...missing.map((reason) => `Skipped: ${reason}`),
		`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
	].join("\n");
}

const time = (seconds: number) => `${seconds.toFixed(1)} s`.padStart(8);

function table(rows: string[][]): string[] {
	const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
	return rows.map((row) =>
		`  ${row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(width(column)))).join("  ")}`.trimEnd(),
	);
}

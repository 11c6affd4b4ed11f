import { relative } from "node:path";

export interface Counts {
	passed: number;
	failed: number;
	skipped: number;
}

export interface TestFile {
	/** From the root. */
	file: string;
	seconds: number;
}

/** https://vitest.dev/guide/reporters#json-reporter */
interface Report {
	numPassedTests: number;
	numFailedTests: number;
	numPendingTests: number;
	numTodoTests: number;
	testResults: { name: string; startTime: number; endTime: number }[];
}

export const noTests: Counts = { passed: 0, failed: 0, skipped: 0 };

/** Counts and files of a vitest run, from the text of its JSON report. No report means that no test ran. */
export function readReport(root: string, text: string | undefined): { counts: Counts; files: TestFile[] } {
	if (text === undefined) return { counts: noTests, files: [] };
	const report: Report = JSON.parse(text);
	return {
		counts: {
			passed: report.numPassedTests,
			failed: report.numFailedTests,
			skipped: report.numPendingTests + report.numTodoTests,
		},
		files: report.testResults.map(({ name, startTime, endTime }) => ({
			file: relative(root, name).replaceAll("\\", "/"),
			seconds: (endTime - startTime) / 1_000,
		})),
	};
}

export const sumOf = (all: Counts[]): Counts =>
	all.reduce(
		(sum, each) => ({ passed: sum.passed + each.passed, failed: sum.failed + each.failed, skipped: sum.skipped + each.skipped }),
		noTests,
	);

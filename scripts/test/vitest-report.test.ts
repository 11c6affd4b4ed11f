import { join } from "node:path";
import { expect, test } from "vitest";
import { noTests, readReport, sumOf } from "./vitest-report.ts";

const root = join("/", "project");

test("a report gives the counts, and how long each file took", () => {
	const report = {
		numPassedTests: 7,
		numFailedTests: 2,
		numPendingTests: 3,
		numTodoTests: 1,
		testResults: [{ name: join(root, "src", "checker", "match.test.ts"), startTime: 1_000, endTime: 2_500 }],
	};
	expect(readReport(root, JSON.stringify(report))).toEqual({
		counts: { passed: 7, failed: 2, skipped: 4 },
		files: [{ file: "src/checker/match.test.ts", seconds: 1.5 }],
	});
});

test("without a report nothing ran", () => {
	expect(readReport(root, undefined)).toEqual({ counts: noTests, files: [] });
});

test("counts are added up one by one", () => {
	expect(sumOf([{ passed: 1, failed: 2, skipped: 3 }, noTests, { passed: 10, failed: 20, skipped: 30 }])).toEqual({
		passed: 11,
		failed: 22,
		skipped: 33,
	});
});

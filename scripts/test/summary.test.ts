import { expect, test } from "vitest";
import type { StageResult } from "./run-stage.ts";
import { summaryOf } from "./summary.ts";
import { noTests } from "./vitest-report.ts";

const result = (changes: Partial<StageResult>): StageResult => ({
	name: "unit",
	seconds: 1,
	counts: noTests,
	files: [],
	failures: [],
	...changes,
});

const passed = result({ seconds: 12.34, counts: { passed: 40, failed: 0, skipped: 0 } });

test("the table names each stage with its time, and all of it", () => {
	const lines = summaryOf([passed, result({ name: "style" })], []).split("\n");
	expect(lines.slice(0, 3)).toEqual(["  unit     12.3 s  40 tests", "  style     1.0 s", "  all      13.3 s"]);
});

test("the last line counts the tests, in the form that others read", () => {
	expect(summaryOf([passed], []).split("\n").at(-1)).toBe("40 passed, 0 failed");
	const failing = result({ counts: { passed: 1, failed: 2, skipped: 3 }, failures: ["why"] });
	expect(summaryOf([passed, failing], []).split("\n").at(-1)).toBe("41 passed, 2 failed, 3 skipped");
});

test("a stage that failed is marked", () => {
	expect(summaryOf([result({ failures: ["why"] })], [])).toMatch(/^ {2}unit +1\.0 s +failed$/m);
	expect(summaryOf([passed], [])).not.toMatch(/ s .*failed$/m);
});

test("the slowest files are named, ten at the most, the slowest first", () => {
	const files = Array.from({ length: 12 }, (_, index) => ({ file: `a${index}.test.ts`, seconds: index }));
	const named = summaryOf([result({ files })], []).match(/a\d+\.test\.ts/g);
	expect(named).toEqual(["a11", "a10", "a9", "a8", "a7", "a6", "a5", "a4", "a3", "a2"].map((name) => `${name}.test.ts`));
});

test("what was missing is named", () => {
	expect(summaryOf([passed], ["Java is missing: install it"])).toMatch(/^Skipped: Java is missing: install it$/m);
});

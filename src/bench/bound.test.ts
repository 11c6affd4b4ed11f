import { expect, test } from "vitest";
import { describeBounds, isKept } from "./bound.ts";

const bounded = (measured: number) => ({ what: "judging 10 exchanges", measured, bound: 10, unit: "s" }) as const;

test.each([
	[9.99, true],
	[10, false],
	[10.01, false],
])("of 10 s, %f s is kept: %j", (measured, kept) => {
	expect(isKept(bounded(measured))).toBe(kept);
});

test.each([
	[1.69, false],
	[1.7, true],
])("of at least 1.7 times as fast, %f is kept: %j", (measured, kept) => {
	const each = { what: "two threads", measured, bound: 1.7, unit: "times as fast", atLeast: true } as const;
	expect(isKept(each)).toBe(kept);
	expect(describeBounds([each])).toBe(`two threads: ${measured.toFixed(2)} times as fast, at least 1.7 wanted${kept ? "" : ": too slow"}`);
});

test("a bound is told with what was measured, and whether that is too slow", () => {
	const painted = { what: "painting /errors/", measured: 812.3, bound: 1500, unit: "ms" } as const;
	expect(describeBounds([bounded(3.21), painted, bounded(12)])).toBe(
		[
			"judging 10 exchanges: 3.2 s, less than 10 s wanted",
			"painting /errors/: 812 ms, less than 1500 ms wanted",
			"judging 10 exchanges: 12.0 s, less than 10 s wanted: too slow",
		].join("\n"),
	);
});

test("what shall be much has a lower bound", () => {
	const rate = { what: "answering", bound: 10_000, unit: "requests/s", atLeast: true } as const;
	expect([isKept({ ...rate, measured: 10_000 }), isKept({ ...rate, measured: 9_999 })]).toEqual([true, false]);
	expect(
		describeBounds([
			{ ...rate, measured: 9_999 },
			{ what: "unanswered", measured: 7, bound: 1, unit: "requests" },
		]),
	).toBe(
		[
			"answering: 9999 requests/s, at least 10000 requests/s wanted: too few",
			"unanswered: 7 requests, less than 1 requests wanted: too many",
		].join("\n"),
	);
});

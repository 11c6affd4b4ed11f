import { expect, test } from "vitest";
import type { Summary } from "../summary/summary.ts";
import { counted, coverageLine, notJudgedOf, reasons, totals } from "./totals.ts";

const summary = (changes: Partial<Summary>): Summary => ({
	exchanges: 0,
	levels: { ok: 0, drift: 0, error: 0 },
	leftOut: new Map(),
	notJudged: { requestBodies: 0, responseBodies: 0, credentials: 0 },
	called: true,
	blind: false,
	late: [],
	errors: [],
	moreErrors: 0,
	drift: [],
	moreDrift: 0,
	coverage: { total: 0, covered: 0, operations: [], unseen: [] },
	warnings: [],
	...changes,
});

test("the totals say how many exchanges there were, and what was left out", () => {
	const leftOut = new Map([
		["CORS preflight", 2],
		["no response", 1],
	]);
	expect(totals(summary({ exchanges: 6, levels: { ok: 1, drift: 2, error: 3 }, leftOut }))).toBe(
		"6 exchanges: 1 ok, 2 with drift, 3 with errors. Left out: 2 CORS preflight, 1 no response.",
	);
	expect(totals(summary({ exchanges: 1, levels: { ok: 1, drift: 0, error: 0 } }))).toBe("1 exchange: 1 ok, 0 with drift, 0 with errors.");
	expect(reasons(leftOut)).toBe("2 CORS preflight, 1 no response");
});

test("the totals say what was not judged", () => {
	const notJudged = { responseBodies: 3, requestBodies: 1, credentials: 2 };
	expect(totals(summary({ exchanges: 3, notJudged }))).toContain(
		" with errors. Not judged: 3 bodies of responses, 1 body of a request, 2 credentials.",
	);
	expect(notJudgedOf({ responseBodies: 1, requestBodies: 2, credentials: 1 })).toBe(
		"1 body of a response, 2 bodies of requests, 1 credential",
	);
	expect(notJudgedOf({ responseBodies: 0, requestBodies: 0, credentials: 0 })).toBe("");
});

test.each([
	[0, "0 lamps"],
	[1, "1 lamp"],
	[2, "2 lamps"],
])("%d is counted as %s", (count, text) => expect(counted(count, "lamp")).toBe(text));

test("the coverage is a line, and none where no contract was called", () => {
	expect(coverageLine(summary({ coverage: { total: 4, covered: 1, operations: [], unseen: ["beacon"] } }))).toBe(
		"Coverage: 1 of 4 items (25.0 %). Not called (excluded): beacon.",
	);
	expect(coverageLine(summary({}))).toBe("");
});

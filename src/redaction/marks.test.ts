import { expect, test } from "vitest";
import { isMarked, marksIn } from "./marks.ts";

test("a star stands for any one step, and what is inside a marked value is marked", () => {
	const marks = marksIn(
		{ path: "", credentials: [], pointers: ["/response/body/a/*/b", "/response/body/c~1d", "/response/bodyguard/x"] },
		"/response/body",
	);
	expect(marks).toEqual([["a", "*", "b"], ["c/d"]]);
	const cases = { "a.7.b": true, "a.7.b.c": true, "a.b": false, "a.7": false, "c/d": true, c: false };
	for (const [steps, expected] of Object.entries(cases)) expect(isMarked(marks, steps.split(".")), steps).toBe(expected);
});

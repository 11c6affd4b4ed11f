import { expect, test } from "vitest";
import { judgedExpressions, listedExceptions, recordSafe, safeExpressions } from "./expression-faults.ts";

const { wrong, linear } = judgedExpressions(new Set(), new Set());

// `UPDATE=1` writes the file anew. It saves `npm test` the time to decide what was decided before; some dozens that are new need not stand in it.
test("what is written down as linear is decided so", () => {
	if (process.env.UPDATE === "1") recordSafe(linear);
	const { linear: listed } = judgedExpressions(safeExpressions(), new Set());
	expect([...listed].filter((each) => !linear.has(each))).toEqual([]);
});

test("an exception that is linear now is taken off the list", () => {
	const slow = wrong.map((line) => line.replace(/^([^:]*):\d+/, "$1"));
	expect([...listedExceptions()].filter((each) => !slow.some((line) => line.startsWith(each)))).toEqual([]);
});

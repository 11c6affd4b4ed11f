import { expect, test } from "vitest";
import { isKept } from "./bound.ts";
import { boundedStart } from "./mock-start.ts";

test("the middle of some starts counts, and has a bound", async () => {
	const starting = (...times: number[]) => boundedStart(async () => times.shift() ?? 0);
	const [fast, slow] = [await starting(100, 900, 110, 120, 90), await starting(100, 900, 310, 320, 90)];
	expect([fast.measured, isKept(fast), slow.measured, isKept(slow)]).toEqual([110, true, 310, false]);
});

import { expect, test } from "vitest";
import { describeCalls } from "./calls.ts";
import { describeCapture } from "./capture.ts";
import { describeCheck } from "./check.ts";

test("a client is told with what a call takes, and how often that of fetch", () => {
	const clients = { fetch: { microseconds: 100, ratio: 1 }, "console-contracts": { microseconds: 125.6, ratio: 1.256 } };
	const text = describeCalls({ operations: [{ api: "lantern", operationId: "seeLantern", clients }], heap: [1e6, 1.04e6, 1.06e6] });
	expect(text.split("\n")).toEqual([
		"lantern seeLantern",
		"  fetch                             100 µs   1.00 × fetch",
		"  console-contracts                 126 µs   1.26 × fetch",
		"heap after 0, 100,000 and 200,000 calls: 1.0 MB, 1.0 MB, 1.1 MB",
	]);
});

test("the checker is told beside redocly drift, and how long each takes to start", () => {
	const usage = { cpu: 2, wall: 0.25, memory: 90e6 };
	const whole = {
		"console-contracts check": { ...usage, exchanges: 200, perSecond: 100, perWallSecond: 800 },
		"redocly drift": { ...usage, exchanges: 200, perSecond: 40, perWallSecond: 400 },
	};
	expect(describeCheck({ start: { "console-contracts check": usage }, whole }).split("\n")).toEqual([
		"exchanges in a second of the processor and of the clock, start and end included",
		"  console-contracts check        100   2.50 ×     800   2.00 × redocly drift, 90 MB with 200",
		"  redocly drift                   40   1.00 ×     400   1.00 × redocly drift, 90 MB with 200",
		"one exchange, from start to end",
		"  console-contracts check        250 ms",
		"two threads beside one: 0.00 times as fast, at least 1.7 wanted: too slow",
		"two threads beside redocly drift: 0.00 times as fast, at least 2.5 wanted: too slow",
	]);
});

test("a proxy is told with what it adds to a request", () => {
	const figures = { direct: { microseconds: 200, overhead: 0 }, "redocly proxy": { microseconds: 950.4, overhead: 750.4 } };
	expect(describeCapture(figures).split("\n")).toEqual([
		"a request, and what a proxy adds to it",
		"  direct                            200 µs      0 µs more",
		"  redocly proxy                     950 µs    750 µs more",
	]);
});

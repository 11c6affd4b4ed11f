import { expect, test } from "vitest";
import { readDuration } from "./duration.ts";

test.each([
	["31m", 31 * 60_000],
	["1h30m", 90 * 60_000],
	["24h", 86_400_000],
	["2d", 2 * 86_400_000],
	["1m500ms", 60_500],
	["0s", 0],
	[1500, 1500],
])("%s is a duration", (value, ms) => expect(readDuration(value)).toBe(ms));

test.each(["", "soon", "-1m", "1.5h", "m", "30m1h", "1 h", -1, Number.NaN, Number.POSITIVE_INFINITY, null, undefined, {}])(
	"%j is none",
	(value) => expect(readDuration(value)).toBeUndefined(),
);

import { expect, test } from "vitest";
import { readDelay } from "./mock-states.ts";

test.each([
	["800", [800, 800]],
	["0", [0, 0]],
	["200..2000", [200, 2000]],
	["600000", [600_000, 600_000]],
])("the delay %s is a time, or any between two", (text, delay) => expect(readDelay(text)).toEqual(delay));

test.each(["", "x", "-1", "1.5", "2000..200", "1..", "..2", "1..2..3", "600001", "9".repeat(400), " 1"])("%j is no delay", (text) =>
	expect(readDelay(text)).toBeUndefined(),
);

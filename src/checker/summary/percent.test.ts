import { expect, test } from "vitest";
import { percentOf } from "./percent.ts";

test.each([
	[0, 3, "0.0"],
	[1, 3, "33.3"],
	[2, 3, "66.6"],
	[999, 1_250, "79.9"],
	[9_999, 10_000, "99.9"],
	[3, 3, "100.0"],
])("%d of %d is %s %%, rounded down", (part, whole, percent) => expect(percentOf(part, whole)).toBe(percent));

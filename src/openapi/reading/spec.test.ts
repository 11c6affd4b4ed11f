import { expect, test } from "vitest";
import { isObject } from "./spec.ts";

test("a list and null are no objects", () => {
	expect([{}, { a: 1 }, [], null, "a", undefined].map(isObject)).toEqual([true, true, false, false, false, false]);
});

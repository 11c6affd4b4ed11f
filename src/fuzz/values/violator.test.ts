import fc from "fast-check";
import { expect, test } from "vitest";
import { some } from "../fixtures/values.ts";
import { ofOtherTypes, one } from "./violator.ts";

test("values of other types are of every type", () => {
	const types = new Set(some(ofOtherTypes, 300).map((value) => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value)));
	expect([...types].sort()).toEqual(["array", "boolean", "null", "number", "object", "string"]);
});

test("one list of values stands at the value's own place, and none where nothing can be made", () => {
	const values = fc.constant(1);
	expect([one(values), one(undefined)]).toEqual([[{ values }], []]);
});

import { expect, test } from "vitest";
import { some } from "../fixtures/values.ts";
import { anything } from "./anything.ts";

test("anything is every kind of JSON value, and each of them comes through as text", () => {
	const values = some(anything(), 400);
	const kinds = new Set(values.map((value) => (value === null ? "null" : Array.isArray(value) ? "list" : typeof value)));
	expect([...kinds].sort()).toEqual(["boolean", "list", "null", "number", "object", "string"]);
	expect(values.map((value) => JSON.stringify(JSON.parse(JSON.stringify(value))))).toEqual(values.map((value) => JSON.stringify(value)));
	expect(JSON.stringify(values).isWellFormed()).toBe(true);
});

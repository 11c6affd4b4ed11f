import { expect, test } from "vitest";
import { headerValues } from "./header-values.ts";

const entryWith = (...values: unknown[]) => {
	const headers = values.map((value) => ({ name: "X-Header", value }));
	return { request: { headers }, response: { headers } };
};

test.each([
	["a number", 17, ["17"]],
	["a truth value", false, ["false"]],
	["null", null, [""]],
	["a list", ["a", 2], ["a", "2"]],
	["an empty list", [], []],
])("a value that is %s is the text that was sent", (_, value, texts) => {
	expect(headerValues.mend(entryWith("before", value))).toEqual(entryWith("before", ...texts));
});

test("a text stays, and so does a header without a value", () => {
	const entry = { request: { headers: [{ name: "Accept", value: "" }] }, response: { headers: [{ name: "Server" }, "x", null] } };
	expect(headerValues.mend(entry)).toBe(entry);
});

test("an object is no value, and stays", () => {
	expect(headerValues.mend(entryWith({ a: 1 }))).toEqual(entryWith({ a: 1 }));
});

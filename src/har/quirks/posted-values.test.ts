import { expect, test } from "vitest";
import { postedValues } from "./posted-values.ts";

const entryWith = (postData: object) => ({ request: { postData } });

test("the members of an object are fields, and numbers are texts", () => {
	const params = [
		{ name: "a", value: "1" },
		{ name: "b", value: "true" },
		{ name: "c", value: "x" },
	];
	expect(postedValues.mend(entryWith({ mimeType: "", params: { a: 1, b: true, c: "x" } }))).toEqual(entryWith({ mimeType: "", params }));
	expect(postedValues.mend(entryWith({ params: [{ name: "a", value: 1 }] }))).toEqual(entryWith({ params: [params[0]] }));
});

test.each([[[{ name: "a", value: { b: 1 } }]], [{ a: ["b"] }]])("%j is no form", (params) => {
	expect(postedValues.mend(entryWith({ text: "x", params }))).toEqual(entryWith({ text: "x" }));
});

test.each([
	[[]],
	[
		[
			{ name: "a", value: "1" },
			{ name: "file", fileName: "f" },
			{ name: "b", value: null },
		],
	],
	[undefined],
	["a=1"],
])("%j stays", (params) => {
	const entry = entryWith({ params });
	expect(postedValues.mend(entry)).toBe(entry);
});

import { expect, test } from "vitest";
import { nullTexts } from "./null-texts.ts";

test("what is null was not recorded", () => {
	expect(
		nullTexts.mend({ request: { method: "GET", postData: null }, response: { content: { size: 7, text: null, comment: null } } }),
	).toEqual({ request: { method: "GET" }, response: { content: { size: 7 } } });
	expect(nullTexts.mend({ request: { postData: { mimeType: "", text: null, params: null } }, response: {} })).toEqual({
		request: { postData: { mimeType: "" } },
		response: {},
	});
});

test.each(["", "null"])("the text %j stays", (text) => {
	const entry = { request: { postData: { text } }, response: { content: { text } } };
	expect(nullTexts.mend(entry)).toBe(entry);
});

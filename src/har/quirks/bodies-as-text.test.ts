import { expect, test } from "vitest";
import { bodiesAsText } from "./bodies-as-text.ts";

test("a body that is a text is one whose media type only the headers say", () => {
	expect(bodiesAsText.mend({ request: { postData: "a=1" }, response: { content: "{}" } })).toEqual({
		request: { postData: { mimeType: "", text: "a=1" } },
		response: { content: { mimeType: "", text: "{}" } },
	});
});

test.each([undefined, null, 7, { mimeType: "text/plain", text: "x" }])("%j stays", (postData) => {
	const entry = { request: { postData }, response: { content: {} } };
	expect(bodiesAsText.mend(entry)).toBe(entry);
});

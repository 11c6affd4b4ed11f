import { expect, test } from "vitest";
import { numbersAsText } from "./numbers-as-text.ts";

test("a status and sizes in digits are numbers", () => {
	const response = { status: "200", bodySize: "-1", content: { size: "17", compression: "0", text: "17" } };
	expect(numbersAsText.mend({ request: { bodySize: "0", postData: { text: "0" } }, response })).toEqual({
		request: { bodySize: 0, postData: { text: "0" } },
		response: { status: 200, bodySize: -1, content: { size: 17, compression: 0, text: "17" } },
	});
});

test("numbers and other texts stay as they are", () => {
	const entry = { request: { method: "7", bodySize: "" }, response: { status: 200, bodySize: "many", content: { size: "1e3" } } };
	expect(numbersAsText.mend(entry)).toBe(entry);
});

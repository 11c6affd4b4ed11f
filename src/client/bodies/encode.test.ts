import { describe, expect, test } from "vitest";
import { bodies } from "./encode.ts";
import { form } from "./form.ts";
import { json } from "./json.ts";
import { text } from "./text.ts";

function sent(encode: ReturnType<typeof bodies>, content: Parameters<typeof encode>[1]) {
	const request = { headers: {}, body: undefined };
	encode(request, content);
	return request;
}

const choice = bodies({ "application/json": json, "application/x-www-form-urlencoded": form(), "text/plain; charset=UTF-8": text });

describe("of several media types", () => {
	test("the first is sent unless the caller chooses another", () => {
		expect(sent(choice, { body: { a: 1 } })).toEqual({ headers: { "Content-Type": "application/json" }, body: '{"a":1}' });
		expect(sent(choice, { body: { a: 1 }, contentType: "application/x-www-form-urlencoded" })).toEqual({
			headers: { "Content-Type": "application/x-www-form-urlencoded" },
			body: "a=1",
		});
	});

	test("each is sent as it is declared", () => {
		const contentType = "text/plain; charset=UTF-8";
		expect(sent(choice, { body: "a", contentType }).headers).toEqual({ "Content-Type": contentType });
	});

	test.each(["text/html", "toString", ""])("%j, which is none of them, is refused", (contentType) => {
		expect(() => sent(choice, { body: "a", contentType })).toThrow(
			new TypeError("contentType: expected application/json or application/x-www-form-urlencoded or text/plain; charset=UTF-8"),
		);
	});
});

test("without a body neither a body nor a media type is sent", () => {
	expect(sent(choice, {})).toEqual({ headers: {}, body: undefined });
});

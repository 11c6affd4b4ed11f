import { expect, test } from "vitest";
import { text } from "./text.ts";

test.each(["", "a\nb\r\n", "<a>服务器 🖥</a>"])("%j is sent as it is", (body) => {
	expect(text(body, "application/xml")).toEqual({ body, contentType: "application/xml" });
});

test.each([
	[{ a: "s3cret" }, "body: expected string, got object"],
	[7, "body: expected string, got number"],
	[null, "body: expected string, got null"],
	[new Blob(["s3cret"]), "body: expected string, got Blob"],
	["s3cret\ud800", "body: expected Unicode, got a lone surrogate"],
])("%o is refused, and not quoted", (body, message) => {
	expect(() => text(body, "text/plain")).toThrow(new TypeError(message));
});

import { expect, test } from "vitest";
import { writer } from "./fixtures/door.ts";
import { shownMediaType } from "./media-type.ts";

test.each([
	["Application/JSON; charset=UTF-8", "application/json; charset=UTF-8"],
	["text/html; token=Nightingale", "text/html"],
	["multipart/form-data; boundary=Nightingale", "multipart/form-data; boundary=redacted-boundary"],
	["multipart/form-data", "multipart/form-data"],
	["application/nightingale", "xxxxxxxxxxy/xxxxxxxxxxy".replace("xxxxxxxxxxy/", "application/")],
	["*/*;q=0.8", "*/*; q=0.8"],
])("%s is written as %s", (text, expected) => {
	const made = shownMediaType(text, writer());
	if (text.includes("/nightingale")) expect(made).not.toContain("nightingale");
	else expect(made).toBe(expected);
});

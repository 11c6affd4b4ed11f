import { expect, test } from "vitest";
import { requireSendable } from "./sendable.ts";

test.each(["", "kiln", "a\tb", "\xe9\xff", 'a b; c="d", e'])("a header has the text %j", (text) => {
	expect(() => requireSendable({ "X-Kiln": "kiln", "X-Pot!": text })).not.toThrow();
});

test.each(["陶", "a\r\nX-Evil: 1", "\0", "a\x7f"])("no header has the text %j, which no message repeats", (value) => {
	expect(() => requireSendable({ "X-Kiln": "kiln", "X-Pot": value })).toThrow(
		"the header X-Pot has a text that HTTP cannot have: expected Latin-1 without control characters; correct its example or x-mock",
	);
});

test.each(["", "X Pot", "X-Pot:", "壶"])("no header has the name %j", (name) => {
	expect(() => requireSendable({ [name]: "kiln" })).toThrow(`got ${JSON.stringify(name)}`);
});

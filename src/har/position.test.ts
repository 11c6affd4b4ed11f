import { expect, test } from "vitest";
import { after, start } from "./position.ts";

test.each([
	["", { line: 1, column: 1 }],
	["lamp", { line: 1, column: 5 }],
	["lamp\n", { line: 2, column: 1 }],
	["a\r\n\nlamp", { line: 3, column: 5 }],
])("behind %j an editor is at %j", (text, position) => expect(after(start, text)).toEqual(position));

test("a text that begins within a line ends further in it, or at the beginning of a next one", () => {
	expect(after({ line: 3, column: 5 }, "ab")).toEqual({ line: 3, column: 7 });
	expect(after({ line: 3, column: 5 }, "ab\nc")).toEqual({ line: 4, column: 2 });
});

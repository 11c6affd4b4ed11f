import { expect, test } from "vitest";
import { wrapLine } from "./wrap-line.ts";

test.each([
	["a line that fits stays as it is", "  one two", 9, "  one two"],
	["a longer one goes on below, further to the right", "  one two three", 9, "  one two\n    three"],
	["as often as it has to", "a b c d", 3, "a b\n  c\n  d"],
	["a long word stays whole", "one extraordinarily two", 6, "one\n  extraordinarily\n  two"],
	["and so does the only one", "extraordinarily", 6, "extraordinarily"],
])("%s", (_, line, columns, fitted) => {
	expect(wrapLine(line, columns)).toBe(fitted);
});

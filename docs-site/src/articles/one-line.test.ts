import { expect, test } from "vitest";
import { inOneLine } from "./one-line.ts";

test("the lines of a text become one, with a space between them", () => {
	expect(inOneLine("one  two \n\n\tthree\r\n")).toBe("one  two three");
});

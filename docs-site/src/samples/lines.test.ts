import { expect, test } from "vitest";
import { indented, lines } from "./lines.ts";

test("lines are those that are there, however deep, and empty ones", () => {
	expect(lines("a", false, undefined, ["b", [false, ["c"]]], "", "d")).toBe("a\nb\nc\n\nd");
	expect(lines()).toBe("");
});

test.each([
	["a\n\n\tb", "  a\n\n  \tb"],
	["a\r\nb\n", "  a\r\n  b\n"],
	["a\u2028b", "  a\u2028b"],
	["", ""],
])("each line of %j that is not empty is further in", (text, further) => {
	expect(indented(text, "  ")).toBe(further);
});

import { expect, test } from "vitest";
import { expressionOf } from "./pattern.ts";

test("a pattern is read with Unicode, and is not anchored", () => {
	expect(expressionOf("^.$").test("😀")).toBe(true);
	expect(expressionOf("b").test("abc")).toBe(true);
});

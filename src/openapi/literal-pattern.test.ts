import { expect, test } from "vitest";
import { literally } from "./literal-pattern.ts";

test.each(["a.b", "(a+)+$", "--=_x'y\\", "a b\n"])("%j is matched as it is, and nothing else is", (text) => {
	expect(new RegExp(`^${literally(text)}$`).test(text)).toBe(true);
	expect(new RegExp(`^${literally(text)}$`).test("aab")).toBe(false);
});

import { expect, test } from "vitest";
import { tagOf } from "./tags.ts";

test("a tag names what was released and its version", () => {
	expect(tagOf("console-contracts", "1.0.0")).toBe("console-contracts@1.0.0");
});

import { expect, test } from "vitest";
import { writer } from "./fixtures/door.ts";
import { keptText } from "./writer.ts";

test("a short text and a word of the contract are not looked at", () => {
	const given = writer();
	expect([keptText("abc", given), keptText("closed", given), keptText("anything else", given)]).toEqual(["abc", "closed", "anything else"]);
	expect(given.kept).toEqual(["anything else"]);
});

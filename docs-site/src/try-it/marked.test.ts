import { expect, test } from "vitest";
import { isMarked, marksIn } from "./marked.ts";

test("marks are the steps from a part of the exchange on", () => {
	expect(marksIn(["/request/body", "/request/body/a~1b/*", "/response/body/x"], "/request/body")).toEqual([[], ["a/b", "*"]]);
});

test("a mark holds for what is within, and a star for every item", () => {
	const marks = [["guests", "*", "name"]];
	expect([isMarked(marks, ["guests", "0", "name", "first"]), isMarked(marks, ["guests", "0"]), isMarked([], ["a"])]).toEqual([
		true,
		false,
		false,
	]);
});

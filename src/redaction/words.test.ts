import { expect, test } from "vitest";
import { commonWords, heldWords, isHeld, trimmed, wordsIn } from "./words.ts";

test("a text has its words whole and in their parts", () => {
	expect(wordsIn("See SYS.1006, at /v1/api-jobs.")).toEqual(
		expect.arrayContaining(["see", "sys.1006", "sys", "1006", "at", "/v1/api-jobs", "v1", "api-jobs", "api", "jobs"]),
	);
	expect(trimmed("ended.:")).toBe("ended");
});

test("a text is held if every word of it is", () => {
	const held = heldWords(`${commonWords} open door`);
	expect([isHeld("Open-Door", held), isHeld("open Sesame", held), isHeld("html", held)]).toEqual([true, false, true]);
});

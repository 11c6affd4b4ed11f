import { expect, test } from "vitest";
import { failuresOf, GET } from "./failures.ts";

test("the failures of pages are told once, in both languages", () => {
	expect(failuresOf([{ failure: "a:1: b" }, {}, { failure: "a:2: c" }, { failure: "a:1: b" }])).toEqual(["a:1: b", "a:2: c"]);
});

test("no page of the project's own contracts is one that cannot be shown", async () => {
	const response = await GET({} as Parameters<typeof GET>[0]);
	expect(await response.json()).toEqual([]);
});

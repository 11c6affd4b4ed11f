import { expect, test } from "vitest";
import { missingForRelease } from "./publish.ts";

test("the workflow alone has what a release needs", () => {
	const missing = missingForRelease({});
	expect(missingForRelease(Object.fromEntries(missing.map((name) => [name, "x"])))).toEqual([]);
	expect(missing).toContain("ACTIONS_ID_TOKEN_REQUEST_URL");
});

test("a variable that is empty is missing", () => {
	const all = Object.fromEntries(missingForRelease({}).map((name) => [name, "x"]));
	expect(missingForRelease({ ...all, GH_TOKEN: "" })).toEqual(["GH_TOKEN"]);
});

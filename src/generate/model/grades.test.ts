import { expect, test } from "vitest";
import { gradesOf } from "./grades.ts";

test("the grades are the names in x-provenance", () => {
	expect(gradesOf({ "x-provenance": { sdk: "a kit", captured: ["a", "b"] } })).toEqual(["sdk", "captured"]);
	expect(gradesOf({})).toBeUndefined();
});

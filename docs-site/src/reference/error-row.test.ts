import { expect, test } from "vitest";
import { errorsOf } from "./error-row.ts";

const idsOf = (...rows: object[]) =>
	errorsOf({ "x-errors": rows.map((row) => ({ cause: "C.", remedy: "R.", ...row })) }, "404").map(({ id }) => id);

test("a row is found by its code, a text by its place", () => {
	expect(idsOf({ code: "A.7" }, { code: 7 }, { text: "no screen" })).toEqual(["404-A.7", "404-7", "404-text-3"]);
});

test("an address has no space in it, and belongs to one row", () => {
	expect(idsOf({ code: "Not Found" }, { code: "Not-Found" }, { code: "“”" })).toEqual(["404-Not-Found", "404-text-2", "404-text-3"]);
});

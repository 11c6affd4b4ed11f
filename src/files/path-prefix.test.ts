import { expect, test } from "vitest";
import { pathPrefix } from "./path-prefix.ts";

test("a file is named from the current folder", () => {
	expect([".", "app", "app/shop/", ".."].map(pathPrefix)).toEqual(["", "app/", "app/shop/", "../"]);
});

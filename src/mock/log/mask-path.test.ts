import { expect, test } from "vitest";
import { PathMask } from "./mask-path.ts";

test("a path in the log shows what stands in a template, and hides the rest", () => {
	expect(new PathMask(["/kilns/{kiln}/firings"]).mask("/kilns/s3cret/firings/")).toBe("/kilns/*/firings/");
	expect(new PathMask([]).mask("/kilns/s3cret")).toBe("/*/*");
	expect(new PathMask(["/kilns"]).mask("s3cret/kilns")).toBe("*/kilns");
});

test("a path of any length is masked, each time that it is asked", () => {
	const paths = new PathMask(["/kilns/{kiln}/firings"]);
	for (const length of [10, 60_000, 10, 60_000]) expect(paths.mask(`/kilns/${"s".repeat(length)}/firings`)).toBe("/kilns/*/firings");
});

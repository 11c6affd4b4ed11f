import { expect, test } from "vitest";
import { PathMask } from "./mask-path.ts";

test("a path in the log shows what stands in a template, and hides the rest", () => {
	expect(new PathMask(["/kilns/{kiln}/firings"]).mask("/kilns/s3cret/firings/")).toBe("/kilns/*/firings/");
	expect(new PathMask([]).mask("/kilns/s3cret")).toBe("/*/*");
	expect(new PathMask(["/kilns"]).mask("s3cret/kilns")).toBe("*/kilns");
});

import { expect, test } from "vitest";
import { maskPath } from "./mask-path.ts";

test("a path in the log shows what stands in a template, and hides the rest", () => {
	expect(maskPath("/kilns/s3cret/firings/", ["/kilns/{kiln}/firings"])).toBe("/kilns/*/firings/");
	expect(maskPath("/kilns/s3cret", [])).toBe("/*/*");
	expect(maskPath("s3cret/kilns", ["/kilns"])).toBe("*/kilns");
});

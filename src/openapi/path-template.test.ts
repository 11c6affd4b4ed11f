import { describe, expect, test } from "vitest";
import { decode, expandPath, hasForm, maskPath, pathParameters, sharedSegments } from "./path-template.ts";

const template = "/kilns/{kiln}/firings";

test.each([
	["/kilns/north/firings", 3, true],
	["/kilns/north", 2, false],
	["/kilns/north/firings/7", 3, false],
	["/kilns//firings", 1, false],
	["/ovens/north/firings", 0, false],
	["/", 0, false],
])("%s shares %i segments with /kilns/{kiln}/firings", (path, shared, form) => {
	expect(sharedSegments(template, path)).toBe(shared);
	expect(hasForm(template, path)).toBe(form);
});

test("segments that are all parameters are shared with every path, and so count for none", () => {
	expect(sharedSegments("/{tenant}/kilns", "/red/ovens")).toBe(0);
	expect(sharedSegments("/{tenant}/kilns", "/red/kilns")).toBe(2);
});

test("the parameters of a path are decoded, and one whose encoding is broken has no value", () => {
	expect(pathParameters(template, "/kilns/north%201/firings")).toEqual({ kiln: "north 1" });
	expect(pathParameters(template, "/kilns/%zz/firings")).toEqual({ kiln: undefined });
	expect(decode("%zz")).toBeUndefined();
});

test("a template is expanded with encoded values", () => {
	expect(expandPath("/kilns/{kiln}/firings/{firing}", (name) => `${name}/?`)).toBe("/kilns/kiln%2F%3F/firings/firing%2F%3F");
});

describe("a path in the log", () => {
	test("shows what stands in a template, and hides the rest", () => {
		expect(maskPath("/kilns/s3cret/firings/", [template])).toBe("/kilns/*/firings/");
		expect(maskPath("/kilns/s3cret", [])).toBe("/*/*");
	});
});

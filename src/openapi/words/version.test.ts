import { expect, test } from "vitest";
import { versionOf } from "./version.ts";

test.each([
	["3.0.3", "3.0"],
	["3.1.1", "3.1"],
	["3.2.0", "3.2"],
	["3.1.0-rc1", "3.1"],
])("%s is read as %s", (openapi, version) => expect(versionOf({ openapi })).toBe(version));

test.each([["3.3.0"], ["2.0"], ["3.1"], [3.1], ["13.1.0"], [null]])("%j is not read", (openapi) =>
	expect(versionOf({ openapi })).toBeUndefined(),
);

test("a document without a version has none", () => expect(versionOf({})).toBeUndefined());

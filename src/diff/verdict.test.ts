import { expect, test } from "vitest";
import { broken, contract, unchanged } from "./fixtures/diff.ts";
import { conclusionOf, describeVersions, problemsIn, verdictOf } from "./verdict.ts";

test.each([
	["kept", "minor", "minor"],
	["added", "none", "new: minor for the package"],
	["removed", "major", "removed: major for the package"],
] as const)("the verdict of a contract that was %s and is %s is %s", (fate, level, verdict) => {
	expect(verdictOf({ ...contract, fate, level })).toBe(verdict);
});

test.each([
	[undefined, "1.0.0", "1.0.0", "1.0.0"],
	["1.0.0", "1.0.0", "1.0.0", "stayed 1.0.0"],
	["1.0.0", "1.0.0", "2.0.0", "stayed 1.0.0, at least 2.0.0"],
	["1.0.0", "1.1.0", "2.0.0", "1.0.0 to 1.1.0, at least 2.0.0"],
	["1.0.0", "1.1.0", "1.0.0", "1.0.0 to 1.1.0"],
])("versions %s, %s, at least %s: %s", (before, after, least, words) => {
	expect(describeVersions({ before, after, least })).toBe(words);
});

test("the problems of the contracts come first, then those of the package", () => {
	const problem = { file: "package.json", line: 3, what: "the package is too low" };
	const both = { ...broken, package: { ...broken.package, problems: [problem] } };
	expect(problemsIn(both).map(({ what }) => what)).toEqual(["info.version is too low", "the package is too low"]);
	expect(conclusionOf(both)).toBe("2 things have to be corrected before this may be published.");
});

test("the conclusion counts what has to be corrected", () => {
	expect(conclusionOf(broken)).toBe("1 thing has to be corrected before this may be published.");
	expect(conclusionOf(unchanged)).toBe("Versions and change logs agree with what changed: this may be published.");
});

import { expect, test } from "vitest";
import { leastVersion } from "./level.ts";

test.each([
	["1.2.3", "major", "2.0.0"],
	["1.2.3", "minor", "1.3.0"],
	["1.2.3", "patch", "1.2.4"],
	["1.2.3", "none", "1.2.3"],
	["0.2.3", "major", "0.3.0"],
	["0.2.3", "minor", "0.3.0"],
	["0.2.3", "patch", "0.2.4"],
	["2.0.0-rc.1", "major", "2.0.0"],
] as const)("after %s, a change that is %s asks for %s", (published, level, least) => {
	expect(leastVersion(published, level)).toBe(least);
});

import { expect, test } from "vitest";
import { tarballIn } from "./tarball.ts";

const tarball = { name: "console-contracts", version: "0.1.0", filename: "a.tgz", size: 1, unpackedSize: 2, files: [] };

test.each([
	["an array", [tarball]],
	["an object by name, as npm 12 does", { "console-contracts": tarball }],
])("npm may print %s", (_, printed) => {
	expect(tarballIn(JSON.stringify(printed))).toEqual(tarball);
});

test("a package of nothing is an error", () => {
	expect(() => tarballIn("[]")).toThrow("npm packed nothing");
});

import { expect, test } from "vitest";
import { completeVersion } from "./complete-version.ts";

test.each([
	["1.0", "1.0.0"],
	["v2", "2.0.0"],
	["V1.2.3", "1.2.3"],
	["01.2", "1.2.0"],
	["3.1-beta.2", "3.1.0-beta.2"],
	["2026-11-30", "0.1.0"],
	["1.2.3.4", "0.1.0"],
	["latest", "0.1.0"],
	["", "0.1.0"],
	["99999999999999999999", "0.1.0"],
])("%j is %s", (version, expected) => {
	const document = { info: { version } };
	expect(completeVersion(document)).toEqual([`info version is ${expected}, not ${version}: a version has three numbers`]);
	expect(document).toEqual({ info: { version: expected } });
});

test.each([{ info: { version: "1.0.0-rc.1" } }, { info: {} }, {}])("%j stays as it is", (document) => {
	const before = structuredClone(document);
	expect(completeVersion(document)).toEqual([]);
	expect(document).toEqual(before);
});

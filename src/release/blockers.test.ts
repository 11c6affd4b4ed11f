import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { missingChangelogEntry } from "./blockers.ts";

const root = mkdtempSync(join(tmpdir(), "hindrances-"));
afterAll(() => rmSync(root, { recursive: true }));

describe("the package's change log hinders a release", () => {
	const silent = 'CHANGELOG.md has no entries under ## 0.1.0 - <YYYY-MM-DD>; give the chapter "Unreleased" that heading';

	test("that it does not have", () => {
		expect(missingChangelogEntry(root, "0.1.0")).toEqual([silent]);
	});

	test.each([
		["that it calls unreleased", "## Unreleased\n\n- The first.\n", [silent]],
		["of which it says nothing", "## 0.1.0 - 2026-01-01\n", [silent]],
		["never where it has entries of it", "## 0.1.0 - 2026-01-01\n\n- The first.\n", []],
	])("%s", (_, text, hindrances) => {
		writeFileSync(join(root, "CHANGELOG.md"), text);
		expect(missingChangelogEntry(root, "0.1.0")).toEqual(hindrances);
	});
});

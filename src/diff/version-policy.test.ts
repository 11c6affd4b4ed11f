import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Commit } from "./git.ts";
import type { Level } from "./level.ts";
import { judgeChangelogs, judgeVersion, newEntries, versionsOf } from "./version-policy.ts";

const judged = (before: string | undefined, after: string, level: Level) =>
	judgeVersion(versionsOf(before, after, level), level, "info.version", "openapi.yaml", 5).map(({ what }) => what);

describe("a version", () => {
	test.each([
		["1.0.0", "2.0.0", "major"],
		["1.0.0", "3.1.0", "major"],
		["0.1.0", "0.2.0", "major"],
		["1.0.0", "1.1.0", "minor"],
		["1.0.0", "1.0.0", "none"],
		[undefined, "1.0.0", "minor"],
		["draft", "0.1.0", "major"],
	] as const)("after %s, %s is enough for a %s change", (before, after, level) => {
		expect(judged(before, after, level)).toEqual([]);
	});

	test.each([
		["1.0.0", "1.9.9", "major", "info.version is 1.9.9, and a major change since 1.0.0 asks for 2.0.0 or higher"],
		["1.0.0", "1.0.1", "minor", "info.version is 1.0.1, and a minor change since 1.0.0 asks for 1.1.0 or higher"],
		[
			"0.1.0",
			"0.1.1",
			"major",
			"info.version is 0.1.1, and a major change since 0.1.0 asks for 0.2.0 or higher (below 1.0.0 a minor is enough for what breaks)",
		],
		["1.1.0", "1.0.0", "none", "info.version went back from 1.1.0 to 1.0.0; write 1.1.0 or higher"],
		["1.0.0", "2", "none", "info.version 2 is no version; write one like 1.0.0"],
	] as const)("after %s, %s is refused to a %s change", (before, after, level, what) => {
		expect(judged(before, after, level)).toEqual([what]);
	});
});

describe("a change log", () => {
	const root = mkdtempSync(join(tmpdir(), "agreement-"));
	const folder = join(root, "specs/lantern");
	const written = "# Changelog\n\n## 1.1.0 - 2026-02-02\n\n- `lightLantern`: changed.\n\n## 1.0.0 - 2026-01-01\n\n- The first.\n";
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, "CHANGELOG.md"), written);
	writeFileSync(join(folder, "CHANGELOG.zh-CN.md"), written);
	afterAll(() => rmSync(root, { recursive: true }));

	/** A commit whose change logs have this text. */
	const commit = (text: string): Commit => ({ ref: "HEAD", id: "1", read: () => text, list: () => [], filesBelow: () => [] });
	const old = commit("## 1.0.0 - 2026-01-01\n\n- The first.\n");

	test("with a new entry in both languages says what changed", () => {
		expect(judgeChangelogs(root, old, "lantern", "1.1.0", "minor")).toEqual([]);
		expect(newEntries(root, old, "lantern", "1.1.0")).toEqual(["`lightLantern`: changed."]);
	});

	test("without a new entry does not, unless nothing changed", () => {
		const same = commit(written);
		expect(judgeChangelogs(root, same, "lantern", "1.1.0", "patch").map(({ file, what }) => [file, what])).toEqual(
			["CHANGELOG.md", "CHANGELOG.zh-CN.md"].map((name) => [
				`specs/lantern/${name}`,
				"no entry under 1.1.0 says what changed; write one that names the operation",
			]),
		);
		expect(judgeChangelogs(root, same, "lantern", "1.1.0", "none")).toEqual([]);
		expect(newEntries(root, same, "lantern", "1.1.0")).toEqual([]);
	});

	test("without a chapter of the version is told to write it, even where nothing changed", () => {
		const [first] = judgeChangelogs(root, old, "lantern", "1.2.0", "none");
		expect(first).toEqual({ file: "specs/lantern/CHANGELOG.md", line: 1, what: "no chapter ## 1.2.0 - <YYYY-MM-DD>; write it" });
	});

	test("that is not there is told what to write", () => {
		const [first] = judgeChangelogs(root, undefined, "nobody", "1.0.0", "minor");
		expect(first?.what).toBe("no such file; write what changed under ## 1.0.0 - <YYYY-MM-DD>");
		expect(newEntries(root, undefined, "nobody", "1.0.0")).toEqual([]);
	});

	test("is new as a whole where there was no commit", () => {
		expect(newEntries(root, undefined, "lantern", "1.0.0")).toEqual(["The first."]);
	});
});

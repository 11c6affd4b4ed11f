import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

const fuzz = (...args: string[]) =>
	spawnSync(process.execPath, ["scripts/fuzz.ts", ...args], { cwd: `${import.meta.dirname}/../..`, encoding: "utf8" });

test("npm run fuzz says in one line that it was misused, how it is used, and ends with 2", () => {
	const { status, stdout, stderr } = fuzz("--runs", "many");
	expect([status, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
	expect(stderr).toMatch(/^fuzz: --runs: invalid number many; expected 1 to 999999999\n$/);
});

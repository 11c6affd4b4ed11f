import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";

const fuzz = (...args: string[]) =>
	spawnSync(process.execPath, ["scripts/fuzz.ts", ...args], { cwd: `${import.meta.dirname}/../..`, encoding: "utf8" });

describe("npm run fuzz", () => {
	test.each([
		[["--runs", "many"], "--runs many is no number of values"],
		[["--seed", "x"], "--seed x is no seed"],
		[["--seed=-5"], "--seed -5 is no seed"],
		[["--seed", "2147483648"], "--seed 2147483648 is no seed"],
		[["--seed", "-5"], "Option '--seed' argument is ambiguous"],
		[["--path", "1:x", "name"], "--path 1:x is no path"],
		[["--path", "1:0"], "--path needs the name of its property"],
		[["two", "names"], "names is one name too many"],
		[["--hurry"], "Unknown option '--hurry'"],
	])("says in one line what is wrong with %j", (args, what) => {
		const { status, stdout, stderr } = fuzz(...args);
		expect([status, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
		expect(stderr).toContain(`fuzz: ${what}`);
	});
});

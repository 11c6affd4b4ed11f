import { describe, expect, test } from "vitest";
import { Misuse } from "../../src/misuse.ts";
import { fuzzVariables } from "./options.ts";

describe("npm run fuzz", () => {
	test.each([
		[["--runs", "many"], "--runs many is no number of values"],
		[["--runs", "0"], "--runs 0 is no number of values"],
		[["--seed", "x"], "--seed x is no seed"],
		[["--seed=-5"], "--seed -5 is no seed"],
		[["--seed", "2147483648"], "--seed 2147483648 is no seed"],
		[["--seed", "-5"], "Option '--seed' argument is ambiguous"],
		[["--path", "1:x", "name"], "--path 1:x is no path"],
		[["--path", "1:0"], "--path needs the name of its property"],
		[["two", "names"], "names is one name too many; put the property's in quotes"],
		[["--hurry"], "Unknown option '--hurry'"],
	])("says what is wrong with %j", (args, what) => {
		expect(() => fuzzVariables(args)).toThrow(new Misuse(what));
	});

	test("repeats one property where its name, seed and path are given", () => {
		expect(fuzzVariables(["--runs", "7", "--seed", "3", "--path", "1:0", "acme openScreen request accepted"])).toEqual({
			GENERATED_RUNS: "7",
			GENERATED_SEED: "3",
			GENERATED_PATH: "1:0",
			GENERATED_ONLY: "acme openScreen request accepted",
		});
	});

	test("tries 100,000 values of each kind with a seed of its own", () => {
		expect(fuzzVariables([])).toEqual({ GENERATED_RUNS: "100000", GENERATED_SEED: expect.stringMatching(/^\d{1,10}$/) });
		const seeds = Array.from({ length: 5 }, () => fuzzVariables([]).GENERATED_SEED);
		expect(new Set(seeds).size).toBeGreaterThan(1);
	});
});

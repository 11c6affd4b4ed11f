import { describe, expect, test } from "vitest";
import { Misuse } from "../../src/misuse.ts";
import { readOptions } from "./options.ts";

describe("the arguments", () => {
	test("are recordings, reported prettily, where there are no others", () => {
		expect(readOptions(["a.har", "b"])).toEqual({
			paths: ["a.har", "b"],
			format: "pretty",
			strict: false,
			floor: undefined,
			drift: undefined,
			scope: { server: undefined, basePath: undefined, api: undefined },
		});
	});

	test("say what is judged and how", () => {
		const scope = ["--server", "https://host.example:8080", "--base-path", "/gw", "--api", "lantern"];
		expect(readOptions(["--strict", "--format", "sarif", "--coverage-floor", "99.5", "--write-drift", "a.yaml", ...scope])).toEqual({
			paths: [],
			format: "sarif",
			strict: true,
			floor: 99.5,
			drift: "a.yaml",
			scope: { server: "https://host.example:8080", basePath: "/gw", api: "lantern" },
		});
	});

	test.each(["--help", "-h"])("ask for help (%s)", (option) => expect(readOptions([option])).toBeUndefined());

	test.each(["0", "7.25", "100"])("have a floor of %s percent", (floor) => {
		expect(readOptions(["--coverage-floor", floor])?.floor).toBe(Number(floor));
	});
});

test.each([
	[["--format", "xml"], /^--format xml: expected pretty, json, .* or \w+$/],
	[["--server", "host.example"], "--server host.example: expected an origin such as https://host.example:8080; --base-path takes a path"],
	[["--server", "https://host.example/gw"], "--server https://host.example/gw: expected an origin"],
	[["--coverage-floor", "101"], "--coverage-floor 101: expected percent, from 0 to 100"],
	[["--coverage-floor", "100.5"], "--coverage-floor 100.5: expected percent"],
	[["--coverage-floor", "most"], "--coverage-floor most: expected percent"],
	[["--sloppy"], "Unknown option '--sloppy' (--help lists the options)"],
	[["--api"], "Option '--api <value>' argument missing (--help lists the options)"],
])("the arguments %j are refused in one line", (args, message) => {
	expect(() => readOptions(args)).toThrow(Misuse);
	expect(() => readOptions(args)).toThrow(message);
});

import { expect, test } from "vitest";
import { reports } from "../../src/mutation/report/formats.ts";
import { readOptions } from "./options.ts";

test("without options all contracts are told about at the terminal, and held to no floor", () => {
	expect(readOptions([])).toEqual({ report: reports.pretty, out: undefined, floor: undefined, api: undefined });
});

test("every option is read", () => {
	const args = ["--format", "html", "--out", "mutation.html", "--floor", "99.5", "--api", "lantern"];
	expect(readOptions(args)).toEqual({ report: reports.html, out: "mutation.html", floor: 99.5, api: "lantern" });
});

test.each([["--help"], ["-h"]])("%s asks for nothing else", (option) => {
	expect(readOptions([option, "--format", "xml"])).toBeUndefined();
});

test.each(["0", "100", "12.25"])("a floor of %s percent is one", (floor) => {
	expect(readOptions(["--floor", floor])?.floor).toBe(Number(floor));
});

test.each([
	[["--floor", "101"], "--floor 101: expected percent, from 0 to 100"],
	[["--floor", "-1"], /^Option '--floor' argument is ambiguous/],
	[["--floor", "100.5"], "--floor 100.5: expected percent, from 0 to 100"],
	[["--floor", "ten"], "--floor ten: expected percent, from 0 to 100"],
	[["--format", "xml"], `--format xml: expected one of ${Object.keys(reports).join(", ")}`],
	[["--soft"], /^Unknown option '--soft'[^\n]+\(--help lists the options\)$/],
	[["lantern"], /^Unexpected argument 'lantern'/],
])("%j is misuse", (args, message) => {
	expect(() => readOptions(args)).toThrow(message);
});

import { expect, test } from "vitest";
import { reports } from "../../src/diff/report/formats.ts";
import { Misuse } from "../../src/misuse.ts";
import { readOptions } from "./options.ts";

test("a commit is compared with, and told at the terminal", () => {
	expect(readOptions(["v1.0.0"])).toEqual({ ref: "v1.0.0", report: reports.pretty });
});

test.each(["pretty", "markdown", "github"])("%s is a format", (format) => {
	expect(readOptions(["HEAD", "--format", format])).toEqual({ ref: "HEAD", report: reports[format] });
});

test("what follows -- is a commit, whatever it looks like", () => {
	expect(readOptions(["--", "--all"])?.ref).toBe("--all");
});

test.each([["--help"], ["-h"]])("%s asks for nothing else", (option) => {
	expect(readOptions([option])).toBeUndefined();
});

test.each([
	["without a commit", [], "which commit? npm run diff -- <git ref>, such as a tag"],
	["with two", ["HEAD", "HEAD"], "one commit, not 2"],
	["with a format that is none", ["HEAD", "--format", "html"], `--format html; expected one of ${Object.keys(reports).join(", ")}`],
	["with an unknown option", ["--colour"], "Unknown option '--colour'; it takes <git ref> and --format"],
])("it cannot run %s", (_, args, message) => {
	expect(() => readOptions(args)).toThrow(new Misuse(message));
});

import { expect, test } from "vitest";
import { buildFailure } from "./build-failure.ts";

test.each([
	["a sentence", new Error("specs/a.yaml:3: contentEncoding is not shown"), "specs/a.yaml:3: contentEncoding is not shown"],
	["the first of several lines", new Error("\u001b[31mno such page\u001b[39m\n\nat build"), "no such page"],
	[
		"what the first line announces, and the place that is drawn below it",
		new Error("Build failed with 1 error:\n\n[UNRESOLVED] no ./a.ts\n   ╭─[ src/page.ts:1:8 ]\n"),
		"src/page.ts:1:8: [UNRESOLVED] no ./a.ts",
	],
	["what was thrown and is no error", "stopped", "stopped"],
])("a build fails with %s", (_, error, line) => expect(buildFailure(error)).toBe(line));

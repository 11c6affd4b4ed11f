import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const documents = ["*.md", "docs-site/src/prose/**/*.md*", "src/checker/rules/pages/*.md", "generated/README.md"];

/** The paths into the repository that a text names in code, such as `src/har/quirks/<quirk>.ts`, and its links; `CHANGELOG.md` tells of the past. */
const pathsIn = (text: string): string[] =>
	[...text.matchAll(/`((?:src|scripts|docs-site|contract-tests|specs|generated|\.github)\/[^`\s]*)`|\]\((?!https?:|#)([^)#\s]+)/g)]
		.map(([, named, linked]) => named ?? linked ?? "")
		.filter((path) => !path.startsWith("/"));

/** Those that lead nowhere; `<name>` and `NAME` stand for any. */
const lost = (text: string) =>
	pathsIn(text).filter(
		(path) => globSync(path.replaceAll(/<[^>]*>/g, "*").replaceAll("docs-site/dist", "docs-site"), { cwd: root }).length === 0,
	);

const files = globSync(documents, { cwd: root }).filter((file) => !file.startsWith("CHANGELOG"));

test("there are documents to read", () => expect(files.length).toBeGreaterThan(8));

test.each(files)("%s names no file or folder that is gone", (file) => {
	expect(lost(readFileSync(join(root, file), "utf8"))).toEqual([]);
});

describe("a path", () => {
	test.each(["`src/nowhere/`", "`src/har/quirks/<quirk>.js`", "[gone](GONE.md)"])("that leads nowhere is found: %s", (text) => {
		expect(lost(`See ${text} for more.`)).toHaveLength(1);
	});

	test.each(["`src/har/quirks/<quirk>.ts`", "`specs/<api>/`", "[here](README.md#a-first-request)", "[there](https://example.com/x)"])(
		"that leads somewhere is not: %s",
		(text) => {
			expect(lost(`See ${text} for more.`)).toEqual([]);
		},
	);
});

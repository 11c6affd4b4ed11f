import { expect, test } from "vitest";
import { chaptersOf, entriesOf } from "./changelog.ts";

const changelog = `# Changelog

## Unreleased

- Not yet.

## 1.1.0 - 2026-02-02

- The first, which goes on
  in the next line.
- The second.

Words that are no entry.

## 1.0.0 - 2026-01-01
`;

test("the entries of a version stand in its chapter alone, each in one line", () => {
	expect(entriesOf(changelog, "1.1.0")).toEqual(["The first, which goes on in the next line.", "The second."]);
});

test("a chapter without entries has none, and no chapter is something else", () => {
	expect(entriesOf(changelog, "1.0.0")).toEqual([]);
	expect(entriesOf(changelog, "1.0")).toBeUndefined();
});

test("a heading without a date is no chapter of a version", () => {
	expect(entriesOf("## 2.0.0\n\n- Soon.\n", "2.0.0")).toBeUndefined();
	expect(entriesOf(changelog, "Unreleased")).toBeUndefined();
});

test("a change log is read chapter by chapter, each entry with its line", () => {
	expect(chaptersOf(changelog)).toEqual([
		{ line: 1, entries: [] },
		{ line: 3, entries: [{ line: 5, text: "Not yet." }] },
		{
			line: 7,
			released: { version: "1.1.0", date: "2026-02-02" },
			entries: [
				{ line: 9, text: "The first, which goes on in the next line." },
				{ line: 11, text: "The second." },
			],
		},
		{ line: 15, released: { version: "1.0.0", date: "2026-01-01" }, entries: [] },
	]);
});

test("an entry before the first heading is found, and lines go on in their own chapter alone", () => {
	expect(chaptersOf("- Early.\n## 1.0.0 - 2026-01-01\n  No entry.")).toEqual([
		{ line: 1, entries: [{ line: 1, text: "Early." }] },
		{ line: 2, released: { version: "1.0.0", date: "2026-01-01" }, entries: [] },
	]);
});

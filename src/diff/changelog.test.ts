import { expect, test } from "vitest";
import { entriesOf } from "./changelog.ts";

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

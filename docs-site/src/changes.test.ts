import { expect, test } from "vitest";
import { changesIn } from "./changes.ts";

const read = (...lines: string[]) => changesIn(lines.join("\n"), "specs/acme/CHANGELOG.md", ["openScreen", "closeScreen"]);

test("an entry has the version and the date above it and the operations that it names", () => {
	expect(read("# Changes", "", "## 1.1.0 - 2026-01-02", "", "- `closeScreen`: new; `openScreen` names it.")).toEqual([
		{
			version: "1.1.0",
			date: "2026-01-02",
			operationIds: ["openScreen", "closeScreen"],
			text: "`closeScreen`: new; `openScreen` names it.",
		},
	]);
});

test("an entry goes on in indented lines, and ends with the next", () => {
	const changes = read("## 1.0.0 - 2026-01-01", "- `openScreen`:", "  a screen", "  at last.", "- `closeScreen`: too.");
	expect(changes.map(({ text }) => text)).toEqual(["`openScreen`: a screen at last.", "`closeScreen`: too."]);
});

test("an operation may be named in a further line of an entry", () => {
	expect(read("## 1.0.0 - 2026-01-01", "- New:", "  `openScreen`.").map(({ operationIds }) => operationIds)).toEqual([["openScreen"]]);
});

test.each([
	["a heading without a date", ["## 1.0.0"], "specs/acme/CHANGELOG.md:1: expected ## <version> - <YYYY-MM-DD>"],
	["a date in another form", ["# Changes", "## 1.0.0 - 1 May 2026"], "specs/acme/CHANGELOG.md:2: expected ## <version> - <YYYY-MM-DD>"],
	[
		"an entry before the first heading",
		["- `openScreen`: new."],
		"specs/acme/CHANGELOG.md:1: expected an entry under ## <version> - <YYYY-MM-DD>",
	],
	["an entry without an operation", ["## 1.0.0 - 2026-01-01", "- new."], "specs/acme/CHANGELOG.md:2: expected an operation in backticks"],
	[
		"an entry with an unknown one",
		["## 1.0.0 - 2026-01-01", "- `hum`: new."],
		"specs/acme/CHANGELOG.md:2: expected an operation in backticks",
	],
])("%s is an error with file and line", (_, lines, message) => expect(() => read(...lines)).toThrow(message));

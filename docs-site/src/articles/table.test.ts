import { expect, test } from "vitest";
import { fence, section } from "./block.ts";
import { prose } from "./prose.ts";
import { code, table } from "./table.ts";

test("a table has a cell for each text: on one line, and no bar in it ends it", () => {
	expect(
		table(
			["A", "B"],
			[
				["a | b", " one\n  two "],
				["", "c"],
			],
		),
	).toBe("| A | B |\n| --- | --- |\n| a \\| b | one two |\n|  | c |");
});

test("a code span may hold a backquote", () => {
	expect([code("a"), code("a`b")]).toEqual(["`a`", "`` a`b ``"]);
});

test("a block of code names its language, and a section without content has no heading", () => {
	expect(fence("echo 1", "sh")).toBe("```sh\necho 1\n```");
	expect(section("Title", "Words.")).toEqual(["## Title", "Words."]);
	expect(section("Title", "")).toEqual([]);
});

test("prose is in the page's language, without remarks; what is not written is refused", () => {
	expect(prose("obey", "en")).not.toBe(prose("obey", "zh"));
	for (const language of ["en", "zh"] as const) expect(prose("references", language)).not.toMatch(/<!--|^\s|\s$/);
	expect(() => prose("hum", "zh")).toThrow("docs-site/src/prose/zh/hum.md: no such file; write it");
});

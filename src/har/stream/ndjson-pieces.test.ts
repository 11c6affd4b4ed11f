import { expect, test } from "vitest";
import { NoEntries } from "../har-error.ts";
import { sizes, trickyEntries } from "./fixtures/pieces.ts";
import { cut } from "./fixtures/split.ts";
import { NdjsonPieces } from "./ndjson-pieces.ts";

const split = (text: string, size: number, chunk: number) => cut(new NdjsonPieces("a.ndjson", size), text, chunk);

test.each([
	["line feeds", "\n"],
	["carriage returns, too", "\r\n"],
	["blank lines", "\n \n\n"],
])("the pieces of NDJSON have its lines, however its bytes come, with %s", (_, end) => {
	const text = trickyEntries.map((entry) => JSON.stringify(entry) + end).join("");
	for (const size of [1, 100, 1_000])
		for (const chunk of sizes) {
			const { pieces, inPieces, behind, index } = split(text, size, chunk);
			expect([...inPieces, ...behind]).toEqual(trickyEntries);
			expect(index).toBe(pieces.reduce((sum, { count }) => sum + count, 0));
		}
});

test("a line without an end is in no piece", () => {
	expect(split('{"a":1}\n{"a":2}', 1, 100)).toMatchObject({ inPieces: [{ a: 1 }], behind: [{ a: 2 }], index: 1 });
});

test("a line that is no object is counted, too, and so is one that is no JSON, unless it is the first of all", () => {
	expect(split("1\n[]\n", 1, 100)).toMatchObject({ pieces: [{ count: 2 }], inPieces: [1, []] });
	expect(split("1\nx\n", 1, 100)).toMatchObject({ inPieces: [1, undefined] });
	expect(split("x\n1\n", 1, 100)).toMatchObject({ inPieces: ["unread"] });
});

test("nothing at all is refused", () => expect(() => split("\n", 100, 100)).toThrow(NoEntries));

import { describe, expect, test } from "vitest";
import { NoEntries } from "../har-error.ts";
import { sizes, trickyEntries } from "./fixtures/pieces.ts";
import { cut } from "./fixtures/split.ts";
import { HarPieces } from "./har-pieces.ts";

const log = { version: "1.2", creator: { name: "entries", entries: ["log"] } };
const split = (text: string, size: number, chunk: number) => cut(new HarPieces("traffic.har", size), text, chunk);

describe("the pieces of a HAR have its entries, however its bytes come:", () => {
	test.each([
		["on one line", JSON.stringify({ log: { ...log, entries: trickyEntries } })],
		["on many", JSON.stringify({ log: { ...log, entries: trickyEntries } }, null, "\t")],
		["with scalars and lists among them", JSON.stringify({ log: { entries: [1, "],", [2, [3]], ...trickyEntries, null, {}] } })],
		["with something behind them", JSON.stringify({ log: { entries: [{ a: 1 }, { a: 2 }], pages: [{ a: 3 }, { a: 4 }] } })],
	])("%s", (_, text) => {
		const all: unknown[] = JSON.parse(text).log.entries;
		for (const size of [1, 100, 1_000])
			for (const chunk of sizes) {
				const { pieces, inPieces, behind, index } = split(text, size, chunk);
				expect([...inPieces, ...behind]).toEqual(all);
				expect(index).toBe(inPieces.length);
				const counts = pieces.map((piece) => piece.count);
				expect(pieces.map((piece) => piece.index)).toEqual(counts.map((_, at) => counts.slice(0, at).reduce((a, b) => a + b, 0)));
			}
	});
});

describe("where something in an entry begins as an entry does,", () => {
	const plain = Array.from({ length: 20 }, (_, name) => ({ name, text: "x".repeat(20) }));
	const nested = Array.from({ length: 20 }, (_, name) => ({ name, headers: [{ name }, { name, value: [{ name }, { name }] }] }));

	test("no boundary is guessed", () => {
		for (const chunk of sizes) {
			const { inPieces, behind } = split(JSON.stringify({ log: { entries: nested } }), 200, chunk);
			expect([...inPieces, ...behind]).toEqual(nested);
		}
	});

	test("and the first entries do not show it, a piece cannot be read", () => {
		expect(split(JSON.stringify({ log: { entries: [...plain, ...nested] } }), 200, 64).inPieces).toContain("unread");
	});
});

test("a HAR without entries, or with something wrong around them, is refused", () => {
	expect(() => split('{"log":{"entries":[]}}', 1, 7)).toThrow(NoEntries);
	expect(() => split('{"log":{"pages":[{"a":1},{"a":2}]}}', 1, 7)).toThrow("expected array, got nothing");
	expect(() => split('{"log":{"entries":[{},{}]}', 1, 7)).toThrow("is cut off here");
});

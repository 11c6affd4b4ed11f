import { expect, test } from "vitest";
import { type Piece, readPiece } from "./piece.ts";

const piece = (format: Piece["format"], text: string, index: number, count: number): Piece => ({
	...{ format, index, count },
	bytes: new TextEncoder().encode(text),
});

test.each<[string, Piece, unknown]>([
	["the first of a HAR", piece("har", '\n{"a":1},\n{"a":2}', 0, 2), [{ a: 1 }, { a: 2 }]],
	["a later one", piece("har", ',{"a":"主"}', 7, 1), [{ a: "主" }]],
	["one whose lines are no JSON", piece("ndjson", '{"a":\n{"a":2}\n', 7, 2), [undefined, { a: 2 }]],
	["one of NDJSON", piece("ndjson", '{"a":1}\n\n{"a":2}\n', 7, 2), [{ a: 1 }, { a: 2 }]],
])("%s has its entries", (_, given, expected) => expect(readPiece(given)).toEqual(expected));

test.each([
	["is no JSON", piece("har", ',{"a":}', 1, 1)],
	["lacks a comma", piece("har", '{"a":1}', 1, 1)],
	["has a comma too many", piece("har", ',{"a":1}', 0, 1)],
	["has another number of entries", piece("har", ',{"a":1}', 1, 2)],
	["is no UTF-8", { ...piece("har", ",{}", 1, 1), bytes: new Uint8Array([0x2c, 0x7b, 0xff, 0x7d]) }],
	["begins with a line that is no JSON", piece("ndjson", "{\n{}\n", 0, 2)],
])("one that %s is not read", (_, given) => expect(readPiece(given)).toBeUndefined());

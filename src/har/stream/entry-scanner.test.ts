import { expect, test } from "vitest";
import { EntryScanner } from "./entry-scanner.ts";
import { piecesOf, sizes } from "./fixtures/pieces.ts";

/** What of a list is whole, after its bytes were scanned in chunks. */
function scanned(text: string, size: number) {
	const scanner = new EntryScanner();
	for (const chunk of piecesOf(text, size)) scanner.scan(chunk);
	return scanner.take();
}

test.each([
	["", 0, 0],
	['{"a":1', 0, 0],
	['{"a":1}', 7, 1],
	['{"a":1},{"b"', 7, 1],
	['{"a":[1,2]},[3],4,{}', 20, 4],
	['{"a":"\\\\"},{"a":"}\\"]"}', 23, 2],
	["{}],{},{}", 2, 1],
])("of %s the first %i bytes with %i entries are whole, however they come", (text, length, count) => {
	for (const size of sizes) expect(scanned(text, size)).toEqual({ length, count });
});

test("what was taken is not counted again", () => {
	const scanner = new EntryScanner();
	const scan = (text: string) => {
		scanner.scan(new TextEncoder().encode(text));
		return scanner.take();
	};
	expect([scan("{},{"), scan('"a":1'), scan("},{},")]).toEqual([
		{ length: 2, count: 1 },
		{ length: 0, count: 0 },
		{ length: 11, count: 2 },
	]);
});

import { expect, test } from "vitest";
import { PieceBuffer } from "./piece-buffer.ts";

test("the first bytes are taken with memory of their own, and the others stay", () => {
	const buffer = new PieceBuffer("a.har", 1);
	buffer.push(new Uint8Array([1, 2]));
	buffer.push(new Uint8Array([3]));
	const taken = buffer.take(2);
	structuredClone(taken, { transfer: [taken.buffer] });
	expect([buffer.size, ...buffer.take(1)]).toEqual([1, 3]);
});

test("more bytes than a piece usually has fit in", () => {
	const buffer = new PieceBuffer("a.har", 1);
	for (let count = 0; count < 5; count++) buffer.push(new Uint8Array(100_000).fill(count));
	expect([...buffer.take(500_000)].filter((_, at) => at % 100_000 === 0)).toEqual([0, 1, 2, 3, 4]);
});

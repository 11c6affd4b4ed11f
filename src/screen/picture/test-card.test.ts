import { describe, expect, test } from "vitest";
import type { Picture } from "./picture.ts";
import { type Card, drawCard, palette } from "./test-card.ts";

const card: Card = {
	title: "fireKiln",
	lamp: { text: "running", isGood: true },
	rows: [["kiln", "north 1"]],
	input: [["typed", "_"]],
	hint: "a mock",
};

const draw = (change: Partial<Card> = {}, width = 800, height = 500) => drawCard({ ...card, ...change }, width, height);
const isSame = (a: Picture, b: Picture) => Buffer.compare(a.pixels, b.pixels) === 0;

describe("each thing that a card says can be seen", () => {
	test.each<[string, Partial<Card>]>([
		["title", { title: "coolKiln" }],
		["words of the lamp", { lamp: { text: "stopped", isGood: true } }],
		["colour of the lamp", { lamp: { text: "running", isGood: false } }],
		["a row", { rows: [["kiln", "north 2"]] }],
		["one row more", { rows: [...card.rows, ["firing", "1"]] }],
		["what was typed", { input: [["typed", "a_"]] }],
		["the pointer", { pointer: { x: 10, y: 200, isPressed: false } }],
		["the hint", { hint: "no cloud" }],
	])("%s", (_, change) => {
		expect(isSame(draw(), draw(change))).toBe(false);
	});

	test("a pressed button of the pointer", () => {
		const at = { x: 400, y: 200 };
		expect(isSame(draw({ pointer: { ...at, isPressed: true } }), draw({ pointer: { ...at, isPressed: false } }))).toBe(false);
	});
});

test("the same card is the same picture, in colours of the palette", () => {
	expect(isSame(draw(), draw())).toBe(true);
	expect(draw().pixels.every((pixel) => pixel < palette.length)).toBe(true);
});

test("the bars reach from end to end at any size", () => {
	for (const [width, height] of [
		[320, 240],
		[801, 501],
		[2560, 1600],
	] as const) {
		const { pixels } = draw({ title: "x".repeat(500), rows: [["y".repeat(500), "z".repeat(500)]] }, width, height);
		const bottom = pixels.subarray(-width);
		expect([new Set(bottom).size, bottom.at(-1)]).toEqual([16, palette.length - 1]);
	}
});

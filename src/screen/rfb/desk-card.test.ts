import { expect, test } from "vitest";
import { cardOf } from "./desk-card.ts";

const facts = { title: "fireKiln", lamp: { text: "running", isGood: true }, rows: [], hint: "" };
const size = { width: 800, height: 500 };
const desk = { typed: "ls", keys: "s", pointer: undefined, clipboard: "a\nb" };

test("a card says what the viewer typed, pressed and pasted, on one line each", () => {
	expect(cardOf(facts, desk, size)).toEqual({
		...facts,
		input: [
			["typed", "ls_"],
			["keys", "s"],
			["pointer", ""],
			["clipboard", "a b"],
			["screen", "800 x 500"],
		],
	});
});

test("and where its pointer is, with the buttons", () => {
	const { input, pointer } = cardOf(facts, { ...desk, pointer: { x: 3, y: 4, buttons: 0b101 } }, size);
	expect([input[2], pointer]).toEqual([["pointer", "3, 4, button 1 and 3"], { x: 3, y: 4, buttons: 5, isPressed: true }]);
	expect(cardOf(facts, { ...desk, pointer: { x: 3, y: 4, buttons: 0 } }, size).input[2]).toEqual(["pointer", "3, 4"]);
});

import type { Card } from "../picture/test-card.ts";
import type { Desk } from "./desk.ts";

/** What a card says of a console now, without what its viewer did. */
export type Facts = Pick<Card, "title" | "lamp" | "rows" | "hint">;

/** The card of a console, with what its viewer did. */
export const cardOf = (
	facts: Facts,
	{ typed, keys, pointer, clipboard }: Pick<Desk, "typed" | "keys" | "pointer" | "clipboard">,
	{ width, height }: { width: number; height: number },
): Card => ({
	...facts,
	input: [
		["typed", `${typed}_`],
		["keys", keys],
		["pointer", pointer === undefined ? "" : `${pointer.x}, ${pointer.y}${buttonsOf(pointer.buttons)}`],
		["clipboard", clipboard.replaceAll(/\p{Cc}/gu, " ")],
		["screen", `${width} x ${height}`],
	],
	...(pointer && { pointer: { ...pointer, isPressed: pointer.buttons !== 0 } }),
});

function buttonsOf(buttons: number): string {
	const pressed = Array.from({ length: 8 }, (_, index) => index + 1).filter((button) => buttons & (1 << (button - 1)));
	return pressed.length === 0 ? "" : `, button ${pressed.join(" and ")}`;
}

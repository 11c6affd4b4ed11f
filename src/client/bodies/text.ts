import type { Write } from "./encode.ts";
import { kindOf, wellFormed } from "./members.ts";

/** A body of text, as it is. */
export const text: Write = (value, contentType) => {
	if (typeof value !== "string") throw new TypeError(`body: expected string, got ${kindOf(value)}`);
	return { body: wellFormed("body", value), contentType };
};

import { step, steps } from "./json-pointer.ts";

/** What stands in the place of a name that may be a credential. */
export const hidden = "…";

/**
 * A name that came from an exchange, fit to be shown. Whoever uses a token as a path segment or a member name shall not find it in a report,
 * and a terminal shall not be steered by one.
 */
export function shown(name: string): string {
	const secret = name.length >= 16 && /\d/.test(name);
	return secret || name.length > 64 || /\p{C}/u.test(name) ? hidden : name;
}

export function shownPointer(pointer: string): string {
	return steps(pointer)
		.map((name) => step(shown(name)))
		.join("");
}

export function shownPath({ pathname }: URL): string {
	return pathname.split("/").map(shown).join("/");
}

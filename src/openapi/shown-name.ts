import { step, steps } from "./json-pointer.ts";

/** The placeholder for a name that may be a credential. */
export const hidden = "…";

/**
 * A name from an exchange, made safe for a report. A token that is used as a path segment or a member name must not show in a report.
 * Control characters in a name must not reach a terminal.
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

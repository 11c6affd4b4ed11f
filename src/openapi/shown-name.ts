import { step, steps } from "./json-pointer.ts";

/** The placeholder for a name that may be a credential. */
export const hidden = "…";

/**
 * A name from an exchange, made safe for a report. A token that is used as a path segment or a member name must not show in a report.
 * Control characters in a name must not reach a terminal.
 */
export function shown(name: string): string {
	return looksOpaque(name) || name.length > 64 || /\p{C}/u.test(name) ? hidden : name;
}

/** Long with a digit, or letters and digits in turn, as in `Tr0ub4dor`. */
function looksOpaque(name: string): boolean {
	if (name.length >= 16 && /\d/.test(name)) return true;
	return (name.match(/[\da-z]+/gi) ?? []).some(
		(run) => run.length >= 6 && run.length - run.replace(/\d/g, "").length >= 2 && /\d[a-z]+\d/i.test(run),
	);
}

/** Whether a name is that of a member or a header, as people write them. */
export const readsAsIdentifier = (name: string): boolean =>
	name.length <= 64 && /^[\p{L}_$][\p{L}\p{M}\p{N}_.$:[\]-]*$/u.test(name) && !looksOpaque(name) && !/\d{5}/.test(name);

export function shownPointer(pointer: string): string {
	return steps(pointer)
		.map((name) => step(shown(name)))
		.join("");
}

export function shownPath({ pathname }: URL): string {
	return pathname.split("/").map(shown).join("/");
}

import { step, steps } from "./json-pointer.ts";

/** The placeholder for a name that may be a credential. */
export const hidden = "…";

/** An identifier that is shorter than any credential worth its name. Control characters are no part of one, so it steers no terminal. */
export const isPlain = (name: string): boolean => /^[\p{L}_$@][\p{L}\p{M}\p{N}_$@.-]{0,14}$/u.test(name);

/** A name from a message, made safe for a report: a token may be used as the name of a member. */
export const shown = (name: string): string => (isPlain(name) || /^\d{0,5}$/.test(name) ? name : hidden);

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

/** The pointer with each step as `show` shows it. */
export function shownPointer(pointer: string, show = shown): string {
	return steps(pointer)
		.map((name) => step(show(name)))
		.join("");
}

export function shownPath({ pathname }: URL, show = shown): string {
	return pathname.split("/").map(show).join("/");
}

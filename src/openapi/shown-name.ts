import { step, steps } from "./json-pointer.ts";

/** The placeholder for a name that may be a credential. */
export const hidden = "…";

/** An identifier that is shorter than any credential worth its name. Control characters are no part of one, so it steers no terminal. */
export const isPlain = (name: string): boolean => /^[\p{L}_$@][\p{L}\p{M}\p{N}_$@.-]{0,14}$/u.test(name);

/** A name from a message, made safe for a report: a token may be used as the name of a member. */
export const shown = (name: string): string => (isPlain(name) || /^\d{0,5}$/.test(name) ? name : hidden);

/** The pointer with each step as `show` shows it. */
export function shownPointer(pointer: string, show = shown): string {
	return steps(pointer)
		.map((name) => step(show(name)))
		.join("");
}

export function shownPath({ pathname }: URL, show = shown): string {
	return pathname.split("/").map(show).join("/");
}

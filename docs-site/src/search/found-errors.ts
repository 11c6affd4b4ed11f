import type { KnownError } from "./known-error.ts";

/** More would push what else was found out of view. */
const most = 6;
/** A shorter text is in most of them. */
const least = 3;
/** Two codes may differ in their case alone. */
const exactly = 5;

/** The errors that a reader looks for: who has one before him types its code, a part of it, or pastes the whole message. The nearest come first. */
export function foundErrors(errors: readonly KnownError[], sought: string): KnownError[] {
	const words = sought.trim();
	if (words.length < least) return [];
	return errors
		.map((error): [KnownError, number] => [error, error.says === words ? exactly : likeness(error.says.toLowerCase(), words.toLowerCase())])
		.filter(([, likeness]) => likeness > 0)
		.toSorted(([, a], [, b]) => b - a)
		.slice(0, most)
		.map(([error]) => error);
}

function likeness(says: string, words: string): number {
	if (says === words) return 4;
	if (says.startsWith(words)) return 3;
	// A short code is a word of many a message. Of two in it, the longer says more.
	if (says.length >= least && words.includes(says)) return 2 + says.length / (words.length + 1);
	return says.includes(words) ? 1 : 0;
}

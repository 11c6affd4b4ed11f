/** A shorter text is met everywhere by chance. */
export const shortest = 6;
const base = 31;
const highest = base ** (shortest - 1);

/** A text in lower case, as long as it was. */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	return lower.length === text.length ? lower : text.replaceAll("\u0130", "i").toLowerCase();
}

/** A hash of what begins at a place. */
export function hashOf(text: string, at: number): number {
	let hash = 0;
	for (let index = at; index < at + shortest; index++) hash = (Math.imul(hash, base) + text.charCodeAt(index)) | 0;
	return hash;
}

/** The hash of the next place, from that of this one. */
export const nextHash = (hash: number, text: string, at: number) =>
	(Math.imul(hash - Math.imul(text.charCodeAt(at), highest), base) + text.charCodeAt(at + shortest)) | 0;

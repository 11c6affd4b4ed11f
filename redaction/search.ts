import { unescaped } from "./unescaped.ts";

/** A shorter text is met everywhere by chance. */
export const shortest = 6;
const hintCount = 2 ** 18;

/** Finds secrets in a text. What it takes depends on the text and on how many lengths of secrets begin alike, not on how many secrets there are. */
export class Search {
	/** By the secret itself, and by what its escapes stand for. */
	readonly #secrets = new Map<string, string>();
	/** How many secrets of each length have the same start. */
	readonly #lengths = new Map<string, Map<number, number>>();
	/** Whether some secret begins like this, perhaps: most of a text is passed over by this alone. */
	readonly #hints = new Uint8Array(hintCount);

	add(secret: string): void {
		for (const form of formsOf(secret)) {
			// A secret comes before what another one's escapes stand for.
			if (form !== secret && this.#secrets.has(form)) continue;
			if (!this.#secrets.has(form)) this.#count(form, 1);
			this.#secrets.set(form, secret);
			this.#hints[hintOf(form, 0)] = 1;
		}
	}

	remove(secret: string): void {
		for (const form of formsOf(secret)) {
			if (this.#secrets.get(form) !== secret) continue;
			this.#secrets.delete(form);
			this.#count(form, -1);
		}
	}

	/** The longest secret that begins there, in any form. */
	longestAt(text: string, at: number, isMeant: (secret: string) => boolean): { secret: string; length: number } | undefined {
		if (this.#hints[hintOf(text, at)] === 0) return undefined;
		let longest: { secret: string; length: number } | undefined;
		for (const length of this.#lengths.get(text.slice(at, at + shortest))?.keys() ?? []) {
			if (length <= (longest?.length ?? 0) || at + length > text.length) continue;
			const secret = this.#secrets.get(text.slice(at, at + length));
			if (secret !== undefined && isMeant(secret)) longest = { secret, length };
		}
		return longest;
	}

	#count(form: string, step: number): void {
		const start = form.slice(0, shortest);
		const lengths = this.#lengths.get(start) ?? new Map<number, number>();
		const count = (lengths.get(form.length) ?? 0) + step;
		if (count > 0) this.#lengths.set(start, lengths.set(form.length, count));
		else if (lengths.delete(form.length) && lengths.size === 0) this.#lengths.delete(start);
	}
}

const formsOf = (secret: string) => [...new Set([secret, unescaped(secret).plain])].filter((text) => text.length >= shortest);

function hintOf(text: string, at: number): number {
	let hash = 0;
	for (let index = at; index < at + shortest; index++) hash = Math.imul(hash, 31) + text.charCodeAt(index);
	return hash & (hintCount - 1);
}

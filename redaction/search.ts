import { coresOf } from "./base64.ts";
import { unescaped } from "./unescaped.ts";

/** A shorter text is met everywhere by chance. */
export const shortest = 6;
const hintCount = 2 ** 20;
const base = 31;
const highest = base ** (shortest - 1);

/** Where a secret is in a text, or else where base64 is in which one may be. */
export interface Hit {
	at: number;
	length: number;
	secret?: string;
	/** How many characters of base64 stand before the hit in its group of four. */
	lead: number;
}

type IsMeant = (secret: string, at: number, end: number) => boolean;

/** Finds secrets in a text. What it takes depends on the text and on how many lengths of secrets begin alike, not on how many secrets there are. */
export class Search {
	/** By the secret itself and by what its escapes stand for, in lower case. */
	readonly #secrets = new Map<string, string>();
	/** Those that differ from another one only in case. */
	readonly #twins = new Map<string, string>();
	/** By what base64 makes of secrets, in lower case. */
	readonly #cores = new Map<string, { lead: number; secrets: number }>();
	/** How many forms of each length have the same start. */
	readonly #lengths = new Map<string, Map<number, number>>();
	/** Whether some form begins like this, perhaps: most of a text is passed over by this alone. */
	readonly #hints = new Uint8Array(hintCount);
	#stale = 0;

	add(secret: string): void {
		for (const form of plainForms(secret)) {
			const folded = fold(form);
			const twin = this.#secrets.get(folded);
			// A secret comes before what another one's escapes stand for.
			if (twin !== undefined && form === secret) this.#twins.set(form, secret);
			if (twin !== undefined) continue;
			this.#secrets.set(folded, secret);
			this.#count(folded, 1);
		}
		for (const { text, lead } of secret.length < shortest ? [] : coresOf(secret)) {
			const folded = fold(text);
			const core = this.#cores.get(folded) ?? { lead, secrets: 0 };
			core.secrets++;
			this.#cores.set(folded, core);
			this.#count(folded, 1);
		}
	}

	remove(secret: string): void {
		for (const form of plainForms(secret)) {
			const folded = fold(form);
			this.#twins.delete(form);
			if (this.#secrets.get(folded) === secret && this.#secrets.delete(folded)) this.#count(folded, -1);
		}
		for (const { text } of secret.length < shortest ? [] : coresOf(secret)) {
			const folded = fold(text);
			const core = this.#cores.get(folded);
			if (core !== undefined && --core.secrets === 0) this.#cores.delete(folded);
			this.#count(folded, -1);
		}
		if (++this.#stale > hintCount / 32) this.#hintAnew();
	}

	/** The first hit from a place on, and the longest there. `folded` is the text in lower case. */
	find(text: string, folded: string, from: number, isMeant: IsMeant): Hit | undefined {
		const last = folded.length - shortest;
		if (from > last) return undefined;
		let hash = hashOf(folded, from);
		for (let at = from; ; at++) {
			const hit = this.#hints[hash & (hintCount - 1)] === 1 ? this.#longestAt(text, folded, at, isMeant) : undefined;
			if (hit !== undefined || at === last) return hit;
			hash = nextHash(hash, folded, at);
		}
	}

	#longestAt(text: string, folded: string, at: number, isMeant: IsMeant): Hit | undefined {
		let longest: Hit | undefined;
		for (const length of this.#lengths.get(folded.slice(at, at + shortest))?.keys() ?? []) {
			if (length <= (longest?.length ?? 0) || at + length > text.length) continue;
			const form = folded.slice(at, at + length);
			const secret = (this.#twins.size > 0 && this.#twins.get(text.slice(at, at + length))) || this.#secrets.get(form);
			const core = this.#cores.get(form);
			if (secret !== undefined && isMeant(secret, at, at + length)) longest = { at, length, secret, lead: 0 };
			else if (core !== undefined) longest = { at, length, lead: core.lead };
		}
		return longest;
	}

	#count(form: string, step: number): void {
		const start = form.slice(0, shortest);
		const lengths = this.#lengths.get(start) ?? new Map<number, number>();
		const count = (lengths.get(form.length) ?? 0) + step;
		if (count > 0) this.#lengths.set(start, lengths.set(form.length, count));
		else if (lengths.delete(form.length) && lengths.size === 0) this.#lengths.delete(start);
		if (count > 0) this.#hints[hashOf(start, 0) & (hintCount - 1)] = 1;
	}

	#hintAnew(): void {
		this.#stale = 0;
		this.#hints.fill(0);
		for (const start of this.#lengths.keys()) this.#hints[hashOf(start, 0) & (hintCount - 1)] = 1;
	}
}

/** A text in lower case, as long as it was. */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	return lower.length === text.length ? lower : text.replaceAll("\u0130", "i").toLowerCase();
}

const plainForms = (secret: string) => [...new Set([secret, unescaped(secret).plain])].filter((text) => text.length >= shortest);

/** All that a secret is looked for as, in lower case. */
export const formsOf = (secret: string) => [...plainForms(secret), ...coresOf(secret).map(({ text }) => text)].map(fold);

/** A hash of what begins at a place. */
export function hashOf(text: string, at: number): number {
	let hash = 0;
	for (let index = at; index < at + shortest; index++) hash = (Math.imul(hash, base) + text.charCodeAt(index)) | 0;
	return hash;
}

/** The hash of the next place, from that of this one. */
export const nextHash = (hash: number, text: string, at: number) =>
	(Math.imul(hash - Math.imul(text.charCodeAt(at), highest), base) + text.charCodeAt(at + shortest)) | 0;

import { isPlaceholder, shortest, units } from "./format.ts";
import { Places, RollingHash } from "./places.ts";

interface Known {
	/** In lower case. */
	secret: string;
	placeholder: string;
	/** A value of its own, or with a digit in it: it is replaced in names, too. A word of a text may be a name by chance. */
	isStrong: boolean;
}

/** Characters in a row that tell a secret. */
const telling = 16;
/** Every row of {@link telling} characters holds a block of this length that begins at a multiple of it. */
export const block = 8;
const starts = new RollingHash(shortest);
const blocks = new RollingHash(block);

/** About as many as fill 300 MB. */
const limit = 500_000;

/** Finds secrets in a text, in one reading of the text, however many there are. */
export class SecretIndex {
	readonly #numbers = new Map<string, number>();
	readonly #known: Known[] = [];
	/** By their first characters. */
	readonly #starts = new Places();
	/** Every block of a secret. */
	readonly #blocks = new Places();

	readonly #limit: number;
	/** Whether a secret was met for which there was no room. */
	isFull = false;

	constructor(most = limit) {
		this.#limit = most;
	}

	get size(): number {
		return this.#known.length;
	}

	/** A secret by its number, from 0 on, in lower case. */
	secretAt(number: number): string {
		return this.#known[number]?.secret ?? "";
	}

	/** Returns whether it is new, or is looked for in names from now on. What says nothing of a secret, such as a placeholder, is not looked for. */
	add(secret: string, placeholder: string, isStrong: boolean): boolean {
		const key = secret.toLowerCase();
		const known = this.#known[this.#numbers.get(key) ?? -1];
		if (known !== undefined) {
			if (known.isStrong || !isStrong) return false;
			known.isStrong = true;
		}
		if (secret === placeholder || !holdsMore(secret)) return false;
		const number = this.#known.length;
		this.isFull ||= number >= this.#limit;
		if (this.isFull) return false;
		this.#known.push({ secret: key, placeholder, isStrong });
		this.#numbers.set(key, number);
		this.#starts.add(starts.at(key, 0), number, 0, false);
		for (let at = 0; at + block <= key.length; at += block) if (holdsSign(key, at)) this.#blocks.add(blocks.at(key, at), number, at, true);
		return true;
	}

	/** The placeholder of a text that is a secret. */
	placeholderOf(text: string): string | undefined {
		return this.#known[this.#numbers.get(text.toLowerCase()) ?? -1]?.placeholder;
	}

	/** The text with placeholders in it. */
	replace(text: string, { isName = false } = {}): string {
		if (this.#known.length === 0 || text.length < shortest) return text;
		const key = text.toLowerCase();
		let made = "";
		let from = 0;
		let hash = starts.at(key, 0);
		for (let at = 0; at + shortest <= key.length; hash = starts.moved(hash, key, at++)) {
			if (at < from) continue;
			const found = this.#longestAt(key, at, hash, isName);
			if (found === undefined) continue;
			made += text.slice(from, at) + found.placeholder;
			from = at + found.secret.length;
		}
		return from === 0 ? text : made + text.slice(from);
	}

	/** The longest secret that begins at a place, of those from a number on. */
	#longestAt(key: string, place: number, hash: number, isName: boolean, from = 0): Known | undefined {
		let longest: Known | undefined;
		for (let at = this.#starts.first(hash); at >= 0; at = this.#starts.next(at)) {
			const number = this.#starts.ownerAt(at);
			const known = this.#known[number];
			if (known === undefined || number < from || (isName && !known.isStrong)) continue;
			if (known.secret.length > (longest?.secret.length ?? 0) && key.startsWith(known.secret, place)) longest = known;
		}
		return longest;
	}

	/** Whether a text holds a secret that was met when so many were known, or later. */
	isNewIn(text: string, known: number): boolean {
		if (known === this.size || text.length < shortest) return false;
		const key = text.toLowerCase();
		let hash = starts.at(key, 0);
		for (let at = 0; at + shortest <= key.length; hash = starts.moved(hash, key, at++))
			if (this.#longestAt(key, at, hash, false, known) !== undefined) return true;
		return false;
	}

	/** Whether a text holds {@link telling} characters of a secret, or all of a shorter one. */
	isIn(text: string): boolean {
		if (this.#known.length === 0 || text.length < block) return false;
		const key = text.toLowerCase();
		let hash = blocks.at(key, 0);
		for (let place = 0; place + block <= key.length; hash = blocks.moved(hash, key, place++))
			for (let at = this.#blocks.first(hash); at >= 0; at = this.#blocks.next(at)) {
				const secret = this.#known[this.#blocks.ownerAt(at)]?.secret ?? "";
				const offset = this.#blocks.offsetAt(at);
				if (key.startsWith(secret.slice(offset, offset + block), place) && isShared(key, place, secret, offset)) return true;
			}
		return false;
	}
}

/** Whether a text holds anything but placeholders. */
const holdsMore = (text: string) => (text.match(units) ?? [text]).some((unit) => !isPlaceholder(unit.replaceAll("-", "")));

/** How many letters and digits around two places are the same, as far as it matters. Punctuation tells nothing. */
function common(text: string, at: number, secret: string, place: number): number {
	let same = 0;
	for (let by = 0; same < telling && place + by < secret.length && text[at + by] === secret[place + by]; by++)
		same += sized(secret[place + by]);
	for (let by = 1; same < telling && place >= by && at >= by && text[at - by] === secret[place - by]; by++)
		same += sized(secret[place - by]);
	return same;
}

const sized = (character = "") => (isSign(character.charCodeAt(0)) ? 1 : 0);

/** A letter or a digit, in lower case. */
const isSign = (code: number) => (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || code > 0x7f;

function holdsSign(text: string, from: number): boolean {
	for (let at = from; at < from + block; at++) if (isSign(text.charCodeAt(at))) return true;
	return false;
}

const sizeOf = (text: string) => text.replace(/[\0-\x2f\x3a-\x60\x7b-\x7f]/g, "").length;

const isShared = (text: string, at: number, secret: string, place: number) =>
	common(text, at, secret, place) >= Math.min(telling, sizeOf(secret));

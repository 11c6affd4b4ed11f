import { isPlaceholder, shortest, units } from "./format.ts";

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
const block = 8;
/** How many secrets are told by the same block. Others have blocks of their own. */
const sharers = 64;

/** Finds secrets in a text, in one reading of the text, however many there are. */
export class SecretIndex {
	readonly #known = new Map<string, Known>();
	/** By their first characters. */
	readonly #starts = new Map<string, Known[]>();
	/** Every block of a secret, with the secrets that have it. */
	readonly #blocks = new Map<string, string | string[]>();
	/** Which rows of characters begin a secret or a block: most rows of a text begin none, and a map takes longer to ask. */
	readonly #seen = new Uint8Array(2 ** 20);

	get size(): number {
		return this.#known.size;
	}

	/** Returns whether it is new. What says nothing of a secret, such as a placeholder, is not looked for. */
	add(secret: string, placeholder: string, isStrong: boolean): boolean {
		const key = secret.toLowerCase();
		const known = this.#known.get(key);
		if (known !== undefined) {
			known.isStrong ||= isStrong;
			return false;
		}
		if (secret === placeholder || !holdsMore(secret)) return false;
		const added = { secret: key, placeholder, isStrong };
		this.#known.set(key, added);
		push(this.#starts, key.slice(0, shortest), added);
		this.#see(key, 0);
		for (let at = 0; at + block <= key.length; at += block) {
			const text = key.slice(at, at + block);
			if (sizeOf(text) === 0) continue;
			this.#share(text, key);
			this.#see(key, at);
		}
		return true;
	}

	#share(text: string, key: string): void {
		const others = this.#blocks.get(text);
		if (others === undefined) this.#blocks.set(text, key);
		else if (typeof others === "string") {
			if (others !== key) this.#blocks.set(text, [others, key]);
		} else if (others.length < sharers && others.at(-1) !== key) others.push(key);
	}

	#see(text: string, at: number): void {
		this.#seen[hashAt(text, at)] = 1;
	}

	/** The placeholder of a text that is a secret. */
	placeholderOf(text: string): string | undefined {
		return this.#known.get(text.toLowerCase())?.placeholder;
	}

	/** The text with placeholders in it. */
	replace(text: string, { isName = false } = {}): string {
		if (this.#known.size === 0 || text.length < shortest) return text;
		const key = text.toLowerCase();
		let made = "";
		let from = 0;
		for (let at = 0; at + shortest <= key.length; at++) {
			if (this.#seen[hashAt(key, at)] === 0) continue;
			const found = this.#starts
				.get(key.slice(at, at + shortest))
				?.filter(({ secret, isStrong }) => (isStrong || !isName) && key.startsWith(secret, at));
			const longest = found?.reduce<Known | undefined>((a, b) => (a === undefined || b.secret.length > a.secret.length ? b : a), undefined);
			if (longest === undefined) continue;
			made += text.slice(from, at) + longest.placeholder;
			at += longest.secret.length - 1;
			from = at + 1;
		}
		return made + text.slice(from);
	}

	/** Whether a text holds {@link telling} characters of a secret, or all of a shorter one. */
	isIn(text: string): boolean {
		const key = text.toLowerCase();
		for (let at = 0; at + block <= key.length; at++) {
			if (this.#seen[hashAt(key, at)] === 0) continue;
			const text = key.slice(at, at + block);
			for (const secret of [this.#blocks.get(text) ?? []].flat()) if (isShared(key, at, secret, secret.indexOf(text))) return true;
		}
		return false;
	}
}

/** Whether a text holds anything but placeholders. */
const holdsMore = (text: string) => (text.match(units) ?? [text]).some((unit) => !isPlaceholder(unit.replaceAll("-", "")));

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [value]);
	else list.push(value);
}

/** How many letters and digits around two places are the same, as far as it matters. Punctuation tells nothing. */
function common(text: string, at: number, secret: string, place: number): number {
	let same = 0;
	for (let by = 0; same < telling && place + by < secret.length && text[at + by] === secret[place + by]; by++)
		same += sized(secret[place + by]);
	for (let by = 1; same < telling && place >= by && at >= by && text[at - by] === secret[place - by]; by++)
		same += sized(secret[place - by]);
	return same;
}

const sized = (character = "") => (/[\da-z]|[^\0-\x7f]/.test(character) ? 1 : 0);

const sizeOf = (text: string) => text.replace(/[\0-\x2f\x3a-\x60\x7b-\x7f]/g, "").length;

const isShared = (text: string, at: number, secret: string, place: number) =>
	common(text, at, secret, place) >= Math.min(telling, sizeOf(secret));

/** Of the first six characters at a place. */
function hashAt(text: string, at: number): number {
	let hash = 0;
	for (let by = 0; by < shortest; by++) hash = (Math.imul(hash, 0x01000193) ^ text.charCodeAt(at + by)) | 0;
	return (hash ^ (hash >>> 13)) & (2 ** 20 - 1);
}

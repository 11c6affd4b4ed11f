import { block, type SecretIndex } from "../placeholders/secret-index.ts";

/** Characters of the longest text that is remembered. */
const longest = 256;

/** How many texts of words of a contract and placeholders are remembered. */
const plainTexts = 2 ** 12;

const bits = 2 ** 22;
/** How many rows of characters are noted before all is forgotten. More of them would often be taken for those of a secret. */
const limit = 2 ** 16;

/**
 * Texts that were found to hold no secret and no token, which takes long. They are not read again until a secret is met that may stand in one of them:
 * every secret that {@link SecretIndex.isIn} finds has a block whose characters are noted here.
 */
export class CleanTexts {
	readonly #index: SecretIndex;
	/**
	 * By the words of their contract, each in the place that its characters tell: most are words that come again and again, and many a placeholder that
	 * never comes again.
	 */
	readonly #plain = new WeakMap<ReadonlySet<string>, string[]>();
	readonly #texts = new Set<string>();
	#rows: Uint32Array | undefined;
	#noted = 0;
	/** How many secrets of the index are known here. */
	#met = 0;

	constructor(index: SecretIndex) {
		this.#index = index;
	}

	/** Forgets all texts if a secret that was met since the last call may stand in one of them. */
	#update(): void {
		const { size } = this.#index;
		for (; this.#met < size; this.#met++) if (this.#mayHold(this.#index.secretAt(this.#met))) this.#forget();
	}

	/** Whether a text was added, and no secret has been met since that may stand in it. */
	has(text: string, held: ReadonlySet<string>): boolean {
		this.#update();
		return this.#plainOf(held)[placeOf(text)] === text || this.#texts.has(text);
	}

	/** `views` is all that the text may mean, beside words of the contract, which are `held`, and placeholders. */
	add(text: string, held: ReadonlySet<string>, views: readonly string[]): void {
		if (text.length > longest) return;
		if (views.length === 0) {
			this.#plainOf(held)[placeOf(text)] = text;
			return;
		}
		if (this.#noted > limit) this.#forget();
		this.#texts.add(text);
		for (const view of views) this.#note(view.toLowerCase());
	}

	#plainOf(held: ReadonlySet<string>): string[] {
		const known = this.#plain.get(held);
		if (known !== undefined) return known;
		const texts = new Array<string>(plainTexts).fill("");
		this.#plain.set(held, texts);
		return texts;
	}

	#note(key: string): void {
		this.#rows ??= new Uint32Array(bits / 32);
		for (let at = 0; at + block <= key.length; at++, this.#noted++) {
			const hash = hashAt(key, at);
			this.#rows[hash >>> 5] = (this.#rows[hash >>> 5] ?? 0) | (1 << (hash & 31));
		}
	}

	#mayHold(secret: string): boolean {
		if (this.#rows === undefined) return false;
		for (let at = 0; at + block <= secret.length; at += block) {
			const hash = hashAt(secret, at);
			if (((this.#rows[hash >>> 5] ?? 0) & (1 << (hash & 31))) !== 0) return true;
		}
		return false;
	}

	#forget(): void {
		this.#texts.clear();
		this.#rows?.fill(0);
		this.#noted = 0;
	}
}

/** By a few characters, of which the last ones differ most often. */
function placeOf(text: string): number {
	const { length } = text;
	let hash = length;
	for (let by = 1; by <= 6 && by <= length; by++) hash = Math.imul(hash, 31) + text.charCodeAt(length - by);
	return (Math.imul(hash, 31) + text.charCodeAt(0)) & (plainTexts - 1);
}

/** http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashAt(text: string, at: number): number {
	let hash = 0x811c9dc5;
	for (let by = 0; by < block; by++) hash = Math.imul(hash ^ text.charCodeAt(at + by), 0x01000193);
	return (hash ^ (hash >>> 15)) & (bits - 1);
}

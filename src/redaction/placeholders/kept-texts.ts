import { shortest } from "./format.ts";

const bits = 2 ** 24;
/** How many texts are not noted twice. */
const last = 1_000;
const longest = 256;

/** Remembers what stayed of the exchanges that are written, in little room: it may say that it holds a text that it does not. */
export class KeptTexts {
	#seen: Uint32Array | undefined;
	/** The last texts. The same ones stay in exchange after exchange. */
	readonly #last = new Set<string>();

	add(text: string): void {
		if (text.length <= longest && this.#last.has(text)) return;
		if (this.#last.size >= last) this.#last.clear();
		if (text.length <= longest) this.#last.add(text);
		this.#seen ??= new Uint32Array(bits / 32);
		const key = text.toLowerCase();
		for (let at = 0; at + shortest <= key.length; at++) {
			const hash = hashAt(key, at);
			this.#seen[hash >>> 5] = (this.#seen[hash >>> 5] ?? 0) | (1 << (hash & 31));
		}
	}

	/** Whether every row of characters of a secret was seen. */
	mayHold(secret: string): boolean {
		if (this.#seen === undefined) return false;
		const key = secret.toLowerCase();
		for (let at = 0; at + shortest <= key.length; at++) {
			const hash = hashAt(key, at);
			if (((this.#seen[hash >>> 5] ?? 0) & (1 << (hash & 31))) === 0) return false;
		}
		return true;
	}
}

/** http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashAt(text: string, at: number): number {
	let hash = 0x811c9dc5;
	for (let by = 0; by < shortest; by++) hash = Math.imul(hash ^ text.charCodeAt(at + by), 0x01000193);
	return (hash ^ (hash >>> 15)) & (bits - 1);
}

import { hashOf, shortest } from "./hash.ts";

/** A text that is found by a piece of it that few others have. */
interface Found {
	secret: string;
	/** Which of the forms of the secret it is; the form itself is made anew when it is wanted. */
	form: number;
	/** Where the piece stands in it. */
	anchor: number;
}

const hintCount = 2 ** 22;
const lastByte = hintCount / 8 - 1;
/** So many pieces of a text are looked at for one that is rare. */
const most = 8;
const nothing: readonly Found[] = [];

/** Texts by the hash of one piece of each. */
export class Pieces {
	readonly #found = new Map<number, Found | Found[]>();
	/** Whether some text has a piece with such a hash, perhaps: most of what is searched is passed over by this alone. */
	readonly #hints = new Uint8Array(hintCount / 8);
	#removed = 0;

	add(text: string, secret: string, form: number): void {
		const { hash, anchor } = this.#rarest(text);
		const held = this.#found.get(hash);
		const added = { secret, form, anchor };
		this.#found.set(hash, held === undefined ? added : [held, added].flat());
		this.#hint(hash);
	}

	/** Of what was never added nothing is removed. */
	remove(text: string, secret: string): void {
		for (const anchor of anchorsOf(text)) {
			const hash = hashOf(text, anchor);
			const held = this.at(hash);
			const left = held.filter((each) => each.secret !== secret);
			if (left.length === held.length) continue;
			this.#removed++;
			if (left.length === 0) this.#found.delete(hash);
			else this.#found.set(hash, left);
		}
		if (this.#removed > hintCount / 16) this.#hintAnew();
	}

	mayHave(hash: number): boolean {
		return ((this.#hints[(hash >>> 3) & lastByte] ?? 0) & (1 << (hash & 7))) !== 0;
	}

	at(hash: number): readonly Found[] {
		const held = this.#found.get(hash);
		if (held === undefined) return nothing;
		return Array.isArray(held) ? held : [held];
	}

	/** The piece of a text by which the fewest others are found. */
	#rarest(text: string): { hash: number; anchor: number } {
		let rarest = { hash: 0, anchor: 0 };
		let least = Number.POSITIVE_INFINITY;
		for (const anchor of anchorsOf(text)) {
			const hash = hashOf(text, anchor);
			const count = this.mayHave(hash) ? this.at(hash).length : 0;
			if (count < least) {
				rarest = { hash, anchor };
				least = count;
			}
			if (count === 0) break;
		}
		return rarest;
	}

	#hint(hash: number): void {
		const byte = (hash >>> 3) & lastByte;
		this.#hints[byte] = (this.#hints[byte] ?? 0) | (1 << (hash & 7));
	}

	#hintAnew(): void {
		this.#removed = 0;
		this.#hints.fill(0);
		for (const hash of this.#found.keys()) this.#hint(hash);
	}
}

/** Where the pieces of a text begin, from its beginning to its end. */
function* anchorsOf(text: string): Generator<number> {
	const last = text.length - shortest;
	for (let index = 0, before = -1; index < most; index++) {
		const anchor = Math.round((last * index) / (most - 1));
		if (anchor > before) yield anchor;
		before = anchor;
	}
}

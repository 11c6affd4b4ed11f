import { formsOf } from "./forms.ts";
import { fold, hashOf, nextHash, shortest } from "./hash.ts";
import { viewsOf } from "./unescaped.ts";

/** For some ten exchanges. */
const size = 2 ** 19;

/** What began anywhere in some texts: says that a secret was in none of them without another look at them. */
export class Seen {
	readonly #hashes = new Uint8Array(size / 8);

	add(text: string): void {
		const views = [text, ...viewsOf(text).map(({ plain }) => plain)];
		for (const view of views) {
			for (const hash of hashesOf(fold(view))) this.#hashes[byteOf(hash)] = (this.#hashes[byteOf(hash)] ?? 0) | bitOf(hash);
		}
	}

	/** Never false where the secret was in a text, in any form. */
	mayHold(secret: string): boolean {
		return formsOf(secret).some(({ folded }) => hashesOf(folded).every((hash) => ((this.#hashes[byteOf(hash)] ?? 0) & bitOf(hash)) !== 0));
	}
}

const byteOf = (hash: number) => (hash & (size - 1)) >> 3;
const bitOf = (hash: number) => 1 << (hash & 7);

function hashesOf(folded: string): number[] {
	if (folded.length < shortest) return [];
	const hashes = [hashOf(folded, 0)];
	for (let at = 0; at + shortest < folded.length; at++) hashes.push(nextHash(hashes[at] ?? 0, folded, at));
	return hashes;
}

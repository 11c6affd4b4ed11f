import { formsOf } from "./forms.ts";
import { fold, hashOf, nextHash, shortest } from "./hash.ts";
import { Pieces } from "./pieces.ts";

/** Where a secret is in a text, or else where base64 is in which one may be. */
export interface Hit {
	at: number;
	end: number;
	secret: string;
	/** Of base64: how many characters stand before the hit in its group of four. */
	lead?: number;
}

type IsMeant = (secret: string, at: number, end: number) => boolean;

const none: readonly Hit[] = [];

/** Finds secrets in a text. What it takes depends on the text, not on how many secrets there are or how many begin alike. */
export class Search {
	readonly #pieces = new Pieces();

	add(secret: string): void {
		for (const [index, { folded }] of formsOf(secret).entries()) this.#pieces.add(folded, secret, index);
	}

	remove(secret: string): void {
		for (const { folded } of formsOf(secret)) this.#pieces.remove(folded, secret);
	}

	/** The hits in the order of their places; of those that begin together the longest is first. */
	find(text: string, isMeant: IsMeant): readonly Hit[] {
		if (text.length < shortest) return none;
		const folded = fold(text);
		const last = folded.length - shortest;
		let found = none;
		let hash = hashOf(folded, 0);
		for (let at = 0; ; at++) {
			if (this.#pieces.mayHave(hash)) {
				const hits = this.#hitsAt(folded, at, hash, isMeant);
				if (hits.length > 0) found = [...found, ...hits];
			}
			if (at === last) return found.length < 2 ? found : inOrder(found, text);
			hash = nextHash(hash, folded, at);
		}
	}

	#hitsAt(folded: string, place: number, hash: number, isMeant: IsMeant): Hit[] {
		const hits: Hit[] = [];
		for (const { secret, form: index, anchor } of this.#pieces.at(hash)) {
			const form = index === 0 ? { folded: fold(secret) } : formsOf(secret)[index];
			const at = place - anchor;
			if (form === undefined || at < 0 || !folded.startsWith(form.folded, at)) continue;
			const end = at + form.folded.length;
			if (form.lead !== undefined) hits.push({ at, end, secret, lead: form.lead });
			else if (isMeant(secret, at, end)) hits.push({ at, end, secret });
		}
		return hits;
	}
}

/** Before what is base64 stands what is not, before what escapes stand for the secret itself, and first what is written as the secret is. */
function inOrder(hits: readonly Hit[], text: string): Hit[] {
	const rank = ({ at, end, secret, lead }: Hit) =>
		lead !== undefined ? 0 : text.slice(at, end) === secret ? 3 : secret.length === end - at ? 2 : 1;
	return hits.toSorted((a, b) => a.at - b.at || b.end - a.end || rank(b) - rank(a));
}

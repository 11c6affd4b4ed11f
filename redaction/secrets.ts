import { Search, shortest } from "./search.ts";
import { shape } from "./shape.ts";
import { escapedLike, type Unescaped, unescaped } from "./unescaped.ts";

/** How many exchanges a secret is remembered after it was met last, and how many characters of secrets at most. */
const exchangeLimit = 10_000;
const sizeLimit = 2 ** 24;
/** A part of a compound secret that is a secret itself: a token may be a session's id, `_` and a machine's. */
const shortestPart = 16;

interface Known {
	standIn: string;
	/** The exchange that it was met in last. */
	exchange: number;
}

type Change = (text: string) => string;

/** The secrets that were met, each with what stands in for it. The same secret has the same stand-in as long as it is remembered. */
export class Secrets {
	/** The one that was met last is last. */
	readonly #known = new Map<string, Known>();
	readonly #search = new Search();
	#exchange = 0;
	#size = 0;

	/** Another exchange begins: what was not met for long is forgotten. */
	next(): void {
		this.#exchange++;
		for (const [secret, { exchange }] of this.#known) {
			if (exchange > this.#exchange - exchangeLimit && this.#size <= sizeLimit) break;
			this.#known.delete(secret);
			this.#size -= secret.length;
			this.#search.remove(secret);
		}
	}

	/** What stands in for a secret: a text of the same shape, in which the secrets that it holds have their own stand-ins. */
	standIn(secret: string): string {
		for (const part of secret.split("_")) if (part.length >= shortestPart && part !== secret) this.standIn(part);
		return this.remember(secret, () => this.sweep(secret, shape));
	}

	/** Looks for a secret from here on. What stands in for it is made once. */
	remember(secret: string, make: () => string): string {
		const isKnown = this.#known.has(secret);
		const standIn = this.kept(secret, make);
		if (!isKnown && standIn !== secret) this.#search.add(secret);
		return standIn;
	}

	/** What stands in for a text that is not looked for elsewhere. */
	kept(text: string, make: () => string): string {
		const standIn = this.#known.get(text)?.standIn ?? make();
		if (!this.#known.delete(text)) this.#size += text.length;
		this.#known.set(text, { standIn, exchange: this.#exchange });
		return standIn;
	}

	/** The text with the stand-ins of all known secrets in it, however they are escaped, and with what is between them changed by `rest`. */
	sweep(text: string, rest: Change = same): string {
		return this.#replace(text, undefined, any, (between) =>
			/[%\\+]/.test(between) ? this.#replace(between, unescaped(between), any, rest) : rest(between),
		);
	}

	/** A name, which tells the meaning of a value. It may be the same word as a secret and yet no secret. */
	sweepName(name: string): string {
		return this.#replace(name, undefined, isNoWord, same);
	}

	#replace(text: string, view: Unescaped | undefined, isMeant: (secret: string) => boolean, rest: Change): string {
		const plain = view?.plain ?? text;
		const place = (index: number) => view?.at[index] ?? index;
		let made = "";
		let done = 0;
		for (let at = 0; at + shortest <= plain.length; at++) {
			const found = this.#search.longestAt(plain, at, isMeant);
			if (found === undefined) continue;
			const standIn = this.kept(found.secret, () => shape(found.secret));
			const end = place(at + found.length);
			made += rest(text.slice(done, place(at))) + escapedLike(standIn, text.slice(place(at), end));
			done = end;
			at += found.length - 1;
		}
		return made + rest(text.slice(done));
	}
}

const same: Change = (text) => text;
const any = () => true;
const isNoWord = (secret: string) => !/^[A-Za-z]{1,15}(?:[-_.][A-Za-z]{1,15})*$/.test(secret);

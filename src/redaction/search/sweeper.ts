import { isHostAt } from "../hosts.ts";
import { base64Around, changeBase64 } from "./base64.ts";
import { escapedAs } from "./escaped.ts";
import { fold, shortest } from "./hash.ts";
import type { Hit, Search } from "./search.ts";
import { type Unescaped, viewsOf } from "./unescaped.ts";

type Change = (text: string) => string;
type IsMeant = (secret: string) => boolean;

/** Replaces the secrets in texts, in whatever form they are. */
export class Sweeper {
	readonly #search: Search;
	readonly #hosts: ReadonlySet<string>;
	readonly #standInOf: (secret: string) => string;

	constructor(search: Search, hosts: ReadonlySet<string>, standInOf: (secret: string) => string) {
		this.#search = search;
		this.#hosts = hosts;
		this.#standInOf = standInOf;
	}

	/** The text with the stand-ins of all known secrets in it, however they are escaped, and with what is between them changed by `rest`. */
	sweep(text: string, rest: Change = same): string {
		return text.length < shortest ? rest(text) : this.#sweepFrom(0, text, rest, any);
	}

	/** A name, which tells the meaning of a value. It may be the same word as a secret and yet no secret. */
	sweepName(name: string): string {
		return name.length < shortest ? name : this.#sweepFrom(0, name, same, isNoWord);
	}

	/** Whether a secret is in the text that is more than a word. */
	isIn(text: string): boolean {
		return [undefined, ...viewsOf(text)].some(
			(view) => this.#replace(text, view, this.#find(view?.plain ?? text, isNoWord), same, same) !== text,
		);
	}

	/** Looks for secrets as they stand, then without a layer of escapes, and so on. */
	#sweepFrom(first: number, text: string, rest: Change, isMeant: IsMeant): string {
		if (first === 0) {
			const hits = this.#find(text, isMeant);
			if (hits.length > 0) return this.#replace(text, undefined, hits, rest, (between) => this.#sweepFrom(1, between, rest, isMeant));
		}
		for (const [index, view] of viewsOf(text).entries()) {
			const hits = index + 1 < first ? [] : this.#find(view.plain, isMeant);
			if (hits.length > 0) return this.#replace(text, view, hits, rest, (between) => this.#sweepFrom(index + 2, between, rest, isMeant));
		}
		return rest(text);
	}

	#find(plain: string, isMeant: IsMeant): readonly Hit[] {
		return this.#search.find(
			plain,
			(secret, at, end) => isMeant(secret) && (this.#hosts.size === 0 || !this.#hosts.has(secret) || isHostAt(plain, at, end)),
		);
	}

	#replace(text: string, view: Unescaped | undefined, hits: readonly Hit[], inside: Change, rest: Change): string {
		if (hits.length === 0) return rest(text);
		const plain = view?.plain ?? text;
		const place = (index: number) => view?.at[index] ?? index;
		let made = "";
		let done = 0;
		for (const hit of hits) {
			const change = hit.at < done ? undefined : this.#changeAt(plain, hit, done, inside);
			if (change === undefined) continue;
			const { from, to, standIn } = change;
			made += rest(text.slice(place(done), place(from))) + (view ? escapedAs(standIn, view, from, to, text) : standIn);
			done = to;
		}
		return done === 0 ? rest(text) : made + rest(text.slice(place(done)));
	}

	#changeAt(plain: string, { at, end, secret, lead }: Hit, done: number, inside: Change) {
		if (lead === undefined) return { from: at, to: end, standIn: inCaseOf(plain.slice(at, end), secret, this.#standInOf(secret)) };
		const [from, to] = base64Around(plain, at - lead, done) ?? [at, at];
		const before = plain.slice(from, to);
		const standIn = changeBase64(before, (text) => this.sweep(text, inside));
		return standIn === before ? undefined : { from, to, standIn };
	}
}

/** The stand-in of a secret that was found in upper or in lower case. */
function inCaseOf(found: string, secret: string, standIn: string): string {
	if (found === secret) return standIn;
	if (found === secret.toUpperCase()) return standIn.toUpperCase();
	return found === fold(secret) ? fold(standIn) : standIn;
}

const same: Change = (text) => text;
const any: IsMeant = () => true;
const isNoWord: IsMeant = (secret) => !/^[A-Za-z]{1,15}(?:[-_.][A-Za-z]{1,15})*$/.test(secret);

import { base64Around, changeBase64 } from "./base64.ts";
import { isHostAt, isReserved, reservedHost } from "./hosts.ts";
import { fold, type Hit, Search, shortest } from "./search.ts";
import { shape } from "./shape.ts";
import { escapedAs, type Unescaped, unescaped, viewsOf } from "./unescaped.ts";

/** How many exchanges a secret is remembered after it was met last, and how many characters of secrets at most. */
export interface Memory {
	exchanges: number;
	characters: number;
}

const ordinary: Memory = { exchanges: 10_000, characters: 2 ** 24 };
/** What it takes to remember a secret, besides its own characters. */
const overhead = 100;
/** A part of a compound secret that is a secret itself: a token may be a session's id, `_` and a machine's. */
const part = /^(?=.*\d)[A-Za-z\d+/=-]{16,}$/;

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
	readonly #standIns = new Set<string>();
	readonly #hosts = new Set<string>();
	readonly #search = new Search();
	readonly #memory: Memory;
	readonly keepHosts: boolean;
	#fresh: string[] = [];
	#exchange = 0;
	#size = 0;

	constructor({ keepHosts = false, memory = ordinary }: { keepHosts?: boolean; memory?: Memory } = {}) {
		this.keepHosts = keepHosts;
		this.#memory = memory;
	}

	/** How much of the memory is taken, from 0 to 1. */
	get fullness(): number {
		return this.#size / this.#memory.characters;
	}

	/** Another exchange begins: what was not met for long is forgotten. */
	next(): void {
		this.#exchange++;
		for (const [secret, { standIn, exchange }] of this.#known) {
			if (exchange > this.#exchange - this.#memory.exchanges && this.#size <= this.#memory.characters) break;
			this.#known.delete(secret);
			this.#standIns.delete(fold(standIn));
			this.#hosts.delete(secret);
			this.#size -= secret.length + overhead;
			this.#search.remove(secret);
		}
	}

	/** The secrets that are looked for since this was asked last. */
	takeFresh(): string[] {
		const fresh = this.#fresh;
		this.#fresh = [];
		return fresh;
	}

	/** What stands in for a secret: a text of the same shape, in which the secrets that it holds have their own stand-ins. */
	standIn(secret: string): string {
		if (!this.#known.has(secret)) for (const each of secret.split(/[_.:|]/)) if (each !== secret && part.test(each)) this.standIn(each);
		return this.remember(secret, () => this.sweep(secret, shape));
	}

	/** What stands in for a host, which is looked for elsewhere unless it is one word that has other meanings. */
	host(host: string): string {
		const name = fold(host);
		const make = () => {
			for (let tries = 0; ; tries++) {
				const made = reservedHost(name, tries);
				if (tries > 30 || !this.isStandIn(made)) return made;
			}
		};
		if (this.keepHosts || isReserved(name) || name.length < shortest || !/[.:]/.test(name)) return this.kept(`\0${name}`, make);
		this.#hosts.add(name);
		return this.remember(name, make);
	}

	/** Looks for a secret from here on. What stands in for it is made once. */
	remember(secret: string, make: () => string): string {
		const isKnown = this.#known.has(secret);
		const standIn = this.kept(secret, make);
		// The reserved names are those of stand-ins.
		if (!isKnown && standIn !== secret && secret.length >= shortest && !isReserved(secret)) {
			this.#search.add(secret);
			this.#fresh.push(secret);
		}
		return standIn;
	}

	/** What stands in for a text that is not looked for elsewhere. */
	kept(text: string, make: () => string): string {
		const known = this.#known.get(text);
		if (known?.exchange === this.#exchange) return known.standIn;
		const standIn = known?.standIn ?? make();
		if (!this.#known.delete(text)) this.#size += text.length + overhead;
		if (known === undefined) this.#standIns.add(fold(standIn));
		this.#known.set(text, { standIn, exchange: this.#exchange });
		return standIn;
	}

	isStandIn(text: string): boolean {
		return this.#standIns.has(fold(text)) || (text.includes("%") && this.#standIns.has(fold(unescaped(text, "+").plain)));
	}

	/** The text with the stand-ins of all known secrets in it, however they are escaped, and with what is between them changed by `rest`. */
	sweep(text: string, rest: Change = same): string {
		return this.#replace(text, undefined, rest, (between) => this.#sweepEscaped(between, 0, rest));
	}

	/** Whether a secret is in the text that is more than a word. */
	isIn(text: string): boolean {
		return [undefined, ...viewsOf(text)].some((view) => this.#replace(text, view, same, same, isNoWord) !== text);
	}

	/** A name, which tells the meaning of a value. It may be the same word as a secret and yet no secret. */
	sweepName(name: string): string {
		return this.#replace(name, undefined, same, same, isNoWord);
	}

	#sweepEscaped(text: string, layer: number, rest: Change): string {
		const view = viewsOf(text)[layer];
		return view === undefined ? rest(text) : this.#replace(text, view, rest, (between) => this.#sweepEscaped(between, layer + 1, rest));
	}

	#replace(text: string, view: Unescaped | undefined, inside: Change, rest: Change, isMeant = any): string {
		const plain = view?.plain ?? text;
		const folded = fold(plain);
		const isSought = (secret: string, at: number, end: number) =>
			isMeant(secret) && (this.#hosts.size === 0 || !this.#hosts.has(secret) || isHostAt(plain, at, end));
		const place = (index: number) => view?.at[index] ?? index;
		let made = "";
		let done = 0;
		for (let hit = this.#search.find(plain, folded, 0, isSought); hit !== undefined; ) {
			const change = this.#changeAt(plain, hit, done, inside);
			if (change !== undefined) {
				const { from, to, standIn } = change;
				made += rest(text.slice(place(done), place(from))) + (view ? escapedAs(standIn, view, from, to, text) : standIn);
				done = to;
			}
			hit = this.#search.find(plain, folded, change?.to ?? hit.at + 1, isSought);
		}
		return done === 0 ? rest(text) : made + rest(text.slice(place(done)));
	}

	#changeAt(plain: string, { at, length, secret, lead }: Hit, done: number, inside: Change) {
		const found = plain.slice(at, at + length);
		if (secret !== undefined)
			return {
				from: at,
				to: at + length,
				standIn: inCaseOf(
					found,
					secret,
					this.kept(secret, () => shape(secret)),
				),
			};
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
const any = (_: string) => true;
const isNoWord = (secret: string) => !/^[A-Za-z]{1,15}(?:[-_.][A-Za-z]{1,15})*$/.test(secret);

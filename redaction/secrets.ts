import { shape } from "./shape.ts";
import { escapedLike, type Unescaped, unescaped } from "./unescaped.ts";

/** How many exchanges a secret is remembered after it was met last, and how many characters of secrets at most. */
const exchangeLimit = 10_000;
const sizeLimit = 2 ** 24;
/** A shorter text is met everywhere by chance. */
const shortest = 6;
/** A part of a compound secret that is a secret itself: a token may be a session's id, `_` and a machine's. */
const shortestPart = 16;
const hintCount = 2 ** 18;

interface Known {
	standIn: string;
	/** The exchange that it was met in last. */
	exchange: number;
}

interface Form {
	secret: string;
	/** The secret, or what its escapes stand for. */
	text: string;
}

/** The secrets that were met, each with what stands in for it. The same secret has the same stand-in as long as it is remembered. */
export class Secrets {
	/** The one that was met last is last. */
	readonly #known = new Map<string, Known>();
	/** By their first characters. */
	readonly #forms = new Map<string, Form[]>();
	/** Whether some secret begins like this, perhaps: most of a text is passed over by this alone. */
	readonly #hints = new Uint8Array(hintCount);
	#exchange = 0;
	#size = 0;

	/** Another exchange begins: what was not met for long is forgotten. */
	next(): void {
		this.#exchange++;
		for (const [secret, { exchange }] of this.#known) {
			if (exchange > this.#exchange - exchangeLimit && this.#size <= sizeLimit) break;
			this.#known.delete(secret);
			this.#size -= secret.length;
			for (const text of formsOf(secret)) this.#unlist(secret, text.slice(0, shortest));
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
		if (!isKnown && standIn !== secret) for (const text of formsOf(secret)) this.#list({ secret, text }, text.slice(0, shortest));
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
	sweep(text: string, rest: (between: string) => string = same): string {
		return this.#replace(text, undefined, any, (between) =>
			/[%\\+]/.test(between) ? this.#replace(between, unescaped(between), any, rest) : rest(between),
		);
	}

	/** A name, which tells the meaning of a value. It may be the same word as a secret and yet no secret. */
	sweepName(name: string): string {
		return this.#replace(name, undefined, isNoWord, same);
	}

	#replace(text: string, view: Unescaped | undefined, isMeant: (secret: string) => boolean, rest: (between: string) => string): string {
		const plain = view?.plain ?? text;
		const place = (index: number) => view?.at[index] ?? index;
		let made = "";
		let done = 0;
		for (let at = 0; at + shortest <= plain.length; at++) {
			const form = this.#longestAt(plain, at, isMeant);
			if (form === undefined) continue;
			const end = place(at + form.text.length);
			const found = text.slice(place(at), end);
			made +=
				rest(text.slice(done, place(at))) +
				escapedLike(
					this.kept(form.secret, () => shape(form.secret)),
					found,
				);
			done = end;
			at += form.text.length - 1;
		}
		return made + rest(text.slice(done));
	}

	#longestAt(plain: string, at: number, isMeant: (secret: string) => boolean): Form | undefined {
		let longest: Form | undefined;
		if (this.#hints[hintOf(plain, at)] === 0) return longest;
		for (const form of this.#forms.get(plain.slice(at, at + shortest)) ?? [])
			if (form.text.length > (longest?.text.length ?? 0) && plain.startsWith(form.text, at) && isMeant(form.secret)) longest = form;
		return longest;
	}

	#list(form: Form, start: string): void {
		this.#hints[hintOf(start, 0)] = 1;
		const forms = this.#forms.get(start);
		if (forms) forms.push(form);
		else this.#forms.set(start, [form]);
	}

	#unlist(secret: string, start: string): void {
		const left = this.#forms.get(start)?.filter((form) => form.secret !== secret) ?? [];
		if (left.length > 0) this.#forms.set(start, left);
		else this.#forms.delete(start);
	}
}

const formsOf = (secret: string) => [...new Set([secret, unescaped(secret).plain])].filter((text) => text.length >= shortest);

function hintOf(text: string, at: number): number {
	let hash = 0;
	for (let index = at; index < at + shortest; index++) hash = Math.imul(hash, 31) + text.charCodeAt(index);
	return hash & (hintCount - 1);
}

const same = (text: string) => text;
const any = () => true;
const isNoWord = (secret: string) => !/^[A-Za-z]{1,15}(?:[-_.][A-Za-z]{1,15})*$/.test(secret);

import { fold } from "./search/hash.ts";
import { unescaped } from "./search/unescaped.ts";

/** How many exchanges a secret is remembered after it was met last, and how many bytes it may all take. */
export interface Limits {
	exchanges: number;
	bytes: number;
}

interface Known {
	text: string;
	standIn: string;
	/** The exchange that it was met in last. */
	exchange: number;
	/** The one that was met before it, and the one that was met after it. */
	before: Known;
	after: Known;
}

/** Texts and what stands in for each, as long as they are remembered. */
export class Memory {
	/** A map alone, in which what was met is deleted and set again, gets slow with the number of its keys. */
	readonly #known = new Map<string, Known>();
	/** Of a ring in which the one that was met last is before this, and the one that was not met for the longest behind it. */
	readonly #end: Known;
	readonly #standIns = new Set<string>();
	readonly #limits: Limits;
	readonly #forget: (text: string) => void;
	#exchange = 0;
	#size = 0;

	constructor(limits: Limits, forget: (text: string) => void) {
		this.#limits = limits;
		this.#forget = forget;
		const end = { text: "", standIn: "", exchange: 0 } as Known;
		this.#end = Object.assign(end, { before: end, after: end });
	}

	/** How much of it is taken, from 0 to 1. */
	get fullness(): number {
		return this.#size / this.#limits.bytes;
	}

	/** Another exchange begins: what was not met for long is forgotten. */
	next(): void {
		this.#exchange++;
		for (let known = this.#end.after; known !== this.#end; known = known.after) {
			if (known.exchange > this.#exchange - this.#limits.exchanges && this.#size <= this.#limits.bytes) break;
			unlink(known);
			this.#known.delete(known.text);
			this.#standIns.delete(fold(known.standIn));
			this.#size -= sizeOf(known.text);
			this.#forget(known.text);
		}
	}

	has(text: string): boolean {
		return this.#known.has(text);
	}

	/** What stands in for a text, made once. */
	keep(text: string, make: () => string): string {
		const known = this.#known.get(text) ?? this.#add(text, make());
		if (known.exchange === this.#exchange) return known.standIn;
		known.exchange = this.#exchange;
		unlink(known);
		this.#link(known);
		return known.standIn;
	}

	#add(text: string, standIn: string): Known {
		const known = { text, standIn, exchange: this.#exchange, before: this.#end, after: this.#end };
		this.#known.set(text, known);
		this.#standIns.add(fold(standIn));
		this.#size += sizeOf(text);
		this.#link(known);
		return known;
	}

	#link(known: Known): void {
		known.before = this.#end.before;
		known.after = this.#end;
		known.before.after = known;
		this.#end.before = known;
	}

	/** Whether a text stands in for another, in upper or lower case or in percent signs. */
	isStandIn(text: string): boolean {
		return this.#standIns.has(fold(text)) || (text.includes("%") && this.#standIns.has(fold(unescaped(text, "+").plain)));
	}
}

function unlink(known: Known): void {
	known.before.after = known.after;
	known.after.before = known.before;
}

/** What it takes to remember a text, about: itself, what stands in for it, how it is looked for, and what holds these together. */
const sizeOf = (text: string) => 3 * text.length + 400;

import { formOf, isPlaceholder, placeholder, shortest, units } from "./format.ts";
import { reservedAddress, reservedName } from "./hosts.ts";
import { SecretIndex } from "./secret-index.ts";

export interface SecretsOptions {
	/** Host names and addresses stay as they are. */
	keepHosts?: boolean;
	/** Is told each secret that is met for the first time. */
	onSecret?(secret: string): void;
}

/** About as many as fill 300 MB. */
const limit = 500_000;

/**
 * The secrets of a recording with their placeholders. A placeholder holds the number of its secret among those of its form, in the order in which they are met.
 * So a redacted recording gets the same placeholders again.
 */
export class Secrets {
	readonly keepHosts: boolean;
	/** Finds secrets in what is written. */
	readonly index = new SecretIndex();
	/** How many texts were replaced. */
	replaced = 0;
	readonly #onSecret: (secret: string) => void;
	/** By the secret without its dashes, in lower case. */
	readonly #numbers = new Map<string, number>();
	readonly #counts = new Map<string, number>();
	/** The numbers that were given since {@link begin}. */
	#given: [key: string, form: string][] = [];

	constructor({ keepHosts = false, onSecret = () => {} }: SecretsOptions = {}) {
		this.keepHosts = keepHosts;
		this.#onSecret = onSecret;
	}

	/** An exchange begins. */
	begin(): void {
		this.#given = [];
	}

	/** The exchange is not written, so that its numbers are free. */
	takeBack(): void {
		for (const [key, form] of this.#given) {
			this.#numbers.delete(key);
			this.#counts.set(form, (this.#counts.get(form) ?? 1) - 1);
		}
	}

	/** The placeholder for all of a text. `isHeld` tells the words of the contract, which are looked for nowhere. */
	text(text: string, isHeld: (word: string) => boolean): string {
		this.replaced++;
		let letters = 0;
		const made = text.replace(units, (unit) => {
			letters++;
			return this.#unit(unit, isHeld, letters === 1 && unit.length === text.length);
		});
		if (letters === 0) return "*".repeat(text.length);
		if (text.length >= shortest && !/[\s/]/.test(text) && made !== text && !isHeld(text.toLowerCase()) && letters > 1)
			this.#remember(text, made, true);
		return made;
	}

	/** The placeholder for a word within a text. */
	word(unit: string, isHeld: (word: string) => boolean): string {
		this.replaced++;
		return this.#unit(unit, isHeld, false);
	}

	#unit(unit: string, isHeld: (word: string) => boolean, isWhole: boolean): string {
		if (unit.includes("-")) {
			const plain = this.#unit(unit.replaceAll("-", ""), isHeld, isWhole);
			return `${plain.slice(0, 8)}-${plain.slice(8, 12)}-${plain.slice(12, 16)}-${plain.slice(16, 20)}-${plain.slice(20)}`;
		}
		const form = formOf(unit);
		if (unit.length < shortest) return form;
		const made = placeholder(form, this.#number(keyOf(unit), form.toLowerCase()));
		if (!isHeld(unit.toLowerCase())) this.#remember(unit, made, isWhole || /\d/.test(unit));
		return made;
	}

	#number(key: string, form: string): number {
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		const number = (this.#counts.get(form) ?? 0) + 1;
		this.#counts.set(form, number);
		this.#numbers.set(key, number);
		this.#given.push([key, form]);
		if (this.#numbers.size > limit) this.#numbers.delete(this.#numbers.keys().next().value ?? "");
		return number;
	}

	#remember(secret: string, made: string, isStrong: boolean): void {
		if (this.index.add(secret, made, isStrong)) this.#onSecret(secret);
	}

	/** A name that nobody has. */
	host(name: string): string {
		if (this.keepHosts) return name;
		const host = name.toLowerCase();
		const key = `host ${host}`;
		const isNew = !this.#numbers.has(key);
		const made = reservedAddress(host, (kind) => this.#number(key, `host ${kind}`)) ?? reservedName(this.#number(key, "host name"));
		if (made === name) return name;
		this.replaced++;
		if (isNew && name.length >= shortest) this.#remember(name, made, true);
		return made;
	}
}

/** A placeholder that stands in a number begins with 1, and is the same placeholder. */
const keyOf = (unit: string) => (/^1\d+$/.test(unit) && isPlaceholder(unit) ? `0${unit.slice(1)}` : unit.toLowerCase());

import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Numbers that a seed repeats. They vary an answer, and keep no secret. */
export class Random {
	readonly #generator: ReturnType<typeof xoroshiro128plus>;

	/** Each name has numbers of its own. */
	constructor(seed: number, name = "") {
		let mixed = seed;
		for (const character of name) mixed = Math.imul(mixed ^ (character.codePointAt(0) ?? 0), 0x9e3779b1);
		this.#generator = xoroshiro128plus(mixed);
	}

	/** Both ends among them. */
	between(least: number, most: number): number {
		return uniformInt(this.#generator, least, most);
	}

	bytes(count: number): Uint8Array {
		const bytes = new Uint8Array(count);
		for (let at = 0; at < count; at++) bytes[at] = this.between(0, 255);
		return bytes;
	}

	hex(length: number): string {
		return Array.from({ length }, () => this.between(0, 15).toString(16)).join("");
	}

	/** https://www.rfc-editor.org/rfc/rfc9562#section-5.4 */
	uuid(): string {
		return [this.hex(8), this.hex(4), `4${this.hex(3)}`, `${this.between(8, 11).toString(16)}${this.hex(3)}`, this.hex(12)].join("-");
	}
}

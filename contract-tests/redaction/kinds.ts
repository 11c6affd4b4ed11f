/** Random numbers that are the same in each run. */
export class Random {
	#state: number;

	constructor(seed: number) {
		this.#state = seed;
	}

	/** https://github.com/cprosche/mulberry32 */
	below(count: number): number {
		this.#state = (this.#state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
	}

	one<T>(list: readonly T[]): T {
		if (list.length === 0) throw new Error("There is nothing to choose from");
		return list[this.below(list.length)] as T;
	}

	text(alphabet: string, length: number): string {
		return Array.from({ length }, () => alphabet[this.below(alphabet.length)]).join("");
	}
}

const hex = (random: Random, length = 32) => random.text("0123456789abcdef", length);
const uuid = (random: Random) => `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-a${hex(random, 3)}-${hex(random, 12)}`;
const bytes = (random: Random, length: number) => Buffer.from(Array.from({ length }, () => random.below(256)));

/** What secrets look like. */
export const kinds: Record<string, (random: Random) => string> = {
	"a session's id": hex,
	"an id in upper case": (random) => uuid(random).toUpperCase(),
	"a UUID": uuid,
	"a session's id and a machine's": (random) => `${hex(random)}_${hex(random)}`,
	"two ids and a time": (random) => `${hex(random)}_${hex(random)}_${1_600_000_000 + random.below(1_000_000)}.${10 + random.below(90)}`,
	"a signature": (random) => bytes(random, 20).toString("base64"),
	"a signature in hexadecimal digits": (random) => hex(random, 64),
	"a long token": (random) => `MIIF${bytes(random, 600).toString("base64").replaceAll("/", "-")}`,
	"a JSON Web Token": (random) =>
		[
			"eyJhbGciOiJIUzI1NiJ9",
			Buffer.from(JSON.stringify({ sub: hex(random) })).toString("base64url"),
			bytes(random, 32).toString("base64url"),
		].join("."),
	"a console's address": (random) => `wss://console-${hex(random, 4)}.cloud.test:8443/open/${uuid(random)}?token=${uuid(random)}`,
	"a password": (random) => `${random.text("abcdefgh", 4)} "&=/?#\\'<${random.text("0123456789", 12)}`,
	"a password of another script": (random) => `钥匙-${random.text("абвгдежз", 5)}-é${random.text("0123456789", 4)}🔑`,
	digits: (random) => `4${random.text("0123456789", 11)}`,
};

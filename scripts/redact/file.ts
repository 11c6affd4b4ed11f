import { Redaction } from "../../redaction/redaction.ts";
import { marksOf } from "../marks.ts";
import { readEntries } from "./entries.ts";
import { Leftovers } from "./leftovers.ts";
import type { Options } from "./options.ts";
import { Output } from "./output.ts";

/** Some 250,000 secrets, and as many megabytes. */
const memory = { exchanges: Number.POSITIVE_INFINITY, characters: 2 ** 25 };

/** Reads a recording twice: once to know its secrets, once to hide them; gives the exit code. Nothing is written where a secret may be left. */
export async function redactFile({ from, to, keepHosts }: Options): Promise<number> {
	const redaction = new Redaction({ keepHosts, memory });
	const leftovers = new Leftovers(from);
	const ahead = new Ahead(from, redaction);
	const output = new Output(to);
	try {
		let index = 0;
		for await (const entry of readEntries(from)) {
			await ahead.read(index);
			const redacted = leftovers.check(index++, () => redaction.redact(entry, marksOf(entry)));
			// What is not whole may be sent already where it goes to standard output.
			if (redacted !== undefined && (leftovers.count === 0 || to === undefined)) await output.write(redacted);
		}
		if (leftovers.count === 0 || to === undefined) await output.end();
		else output.discard();
	} catch (error) {
		output.discard();
		throw error;
	}
	ahead.tell();
	if (leftovers.count > 0) leftovers.conclude(to === undefined ? "they were left out" : "nothing was written");
	return leftovers.count > 0 ? 1 : 0;
}

/** The first reading. It runs to the end, or as far ahead of the second as half the memory allows; the other half is for what lies behind. */
class Ahead {
	readonly #file: string;
	readonly #redaction: Redaction;
	readonly #entries: ReturnType<typeof readEntries>;
	#count = 0;
	#isDone = false;
	#least = Number.POSITIVE_INFINITY;

	constructor(file: string, redaction: Redaction) {
		this.#file = file;
		this.#redaction = redaction;
		this.#entries = readEntries(file);
	}

	async read(index: number): Promise<void> {
		while (!this.#isDone && (this.#redaction.secrets.fullness < 0.5 || this.#count <= index)) {
			const { done, value: entry } = await this.#entries.next();
			if (done) this.#isDone = true;
			else this.#redaction.learn(entry, marksOf(entry));
			this.#count++;
		}
		if (!this.#isDone) this.#least = Math.min(this.#least, this.#count - index);
	}

	/** Says where not all secrets were known at once. */
	tell(): void {
		if (this.#least === Number.POSITIVE_INFINITY) return;
		console.error(
			`${this.#file}: more secrets than are remembered at once: each is hidden in the ${this.#least} exchanges before the one that shows it, not in all`,
		);
	}
}

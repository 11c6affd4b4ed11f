import type { Entry } from "../../har/entry.ts";
import { Redaction } from "../../redaction/redaction.ts";
import { marksOf } from "../marks.ts";
import { readAhead, readEntries } from "./read-entries.ts";
import type { Options, Terminal } from "./redact-options.ts";
import { withinDepth } from "./within-depth.ts";
import { writeRedacted } from "./write-redacted.ts";

/** Room for about 500,000 secrets. */
const limits = { exchanges: Number.POSITIVE_INFINITY, bytes: 2 ** 28 };
/** The share of the memory that the first reading may fill before the second begins. The rest is for secrets of exchanges that the second has passed. */
const share = 0.75;

/** Reads a recording twice: once to find its secrets, once to hide them. Returns the exit code. Writes nothing in which a secret may be left. */
export async function redactFile(options: Options, terminal: Terminal): Promise<number> {
	const { from, keepHosts } = options;
	const redaction = new Redaction({ keepHosts, limits });
	const ahead = new Ahead(from, redaction, terminal.say);
	return writeRedacted(ahead.entries(), redaction, { ...options, isFile: true }, terminal);
}

/** The first reading. It runs to the end, or as far ahead of the second as its share of the memory allows. */
class Ahead {
	readonly #file: string;
	readonly #redaction: Redaction;
	readonly #say: (line: string) => void;
	readonly #entries: ReturnType<typeof readAhead>;
	/** How many exchanges the first reading is ahead. */
	#lead = 0;
	#read = 0;
	#isDone = false;

	constructor(file: string, redaction: Redaction, say: (line: string) => void) {
		this.#file = file;
		this.#redaction = redaction;
		this.#say = say;
		this.#entries = readAhead(file);
	}

	/** The entries of the second reading. */
	async *entries(): AsyncGenerator<Entry> {
		await this.#begin();
		for await (const entry of readEntries(this.#file, this.#say)) {
			await this.#step();
			yield entry;
		}
	}

	async #begin(): Promise<void> {
		for (; !this.#isDone && this.#redaction.secrets.fullness < share; this.#lead++) await this.#step();
		this.#redaction.knowsAll = this.#isDone;
		if (!this.#isDone) this.#say(`${this.#file}: ${shortfall(this.#lead)}`);
	}

	async #step(): Promise<void> {
		if (this.#isDone) return;
		const { done, value: entry } = await this.#entries.next();
		if (done) this.#isDone = true;
		else withinDepth(this.#file, this.#read++, () => this.#redaction.learn(entry, marksOf(entry)));
	}
}

/** The warning that the first reading is only `lead` exchanges ahead, so a secret is not hidden in all exchanges before and after the one that shows it. */
function shortfall(lead: number): string {
	const behind = Math.floor((lead * (1 - share)) / share);
	return `it has more secrets than are remembered at once: each is hidden in about ${counted(lead)} before the one that shows it and ${counted(behind)} behind it, not in all`;
}

const counted = (exchanges: number) => `${exchanges.toLocaleString("en")} ${exchanges === 1 ? "exchange" : "exchanges"}`;

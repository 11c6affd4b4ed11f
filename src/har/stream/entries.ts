import { DetectedEntries } from "./detect-format.ts";
import { HarEntries } from "./har-entries.ts";
import { NdjsonEntries } from "./ndjson-entries.ts";

/** The name of a recording that is read from standard input. */
export const standardInput = "stdin";

/**
 * Streams the entries of a HAR, or of NDJSON (`.ndjson`, `.jsonl`, also before `.gz`) with an entry in each line. Yields a batch for each chunk that completes any entry.
 * Memory grows with the largest entry. Throws a {@link HarError} if the file is neither format, or has no entry.
 */
export async function* entriesOf(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<unknown[]> {
	const reader = readerOf(file);
	const source = new Source(chunks);
	for await (const chunk of source.chunks()) {
		const entries = reader.push(chunk);
		if (entries.length > 0) yield entries;
	}
	const rest = reader.rest();
	if (rest.length > 0) yield rest;
	source.finish();
	const last = reader.end();
	if (last.length > 0) yield last;
}

/** Chunks that may fail, such as those of a compressed file that is cut off. The entries before that are whole. */
class Source {
	readonly #chunks: AsyncIterable<Uint8Array>;
	#failure: { error: unknown } | undefined;

	constructor(chunks: AsyncIterable<Uint8Array>) {
		this.#chunks = chunks;
	}

	async *chunks(): AsyncGenerator<Uint8Array> {
		try {
			yield* this.#chunks;
		} catch (error) {
			this.#failure = { error };
		}
	}

	/** Throws the error with which the chunks ended. */
	finish(): void {
		if (this.#failure !== undefined) throw this.#failure.error;
	}
}

export const isNdjson = (file: string) => /\.(ndjson|jsonl)(\.gz)?$/i.test(file);

function readerOf(file: string): HarEntries | NdjsonEntries | DetectedEntries {
	if (file === standardInput) return new DetectedEntries(file);
	return isNdjson(file) ? new NdjsonEntries(file) : new HarEntries(file);
}

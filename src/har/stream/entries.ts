import { DetectedEntries } from "./detect-format.ts";
import { HarEntries } from "./har-entries.ts";
import { NdjsonEntries } from "./ndjson-entries.ts";

/** The name of a recording that is read from standard input. */
export const standardInput = "stdin";

/**
 * Streams the entries of a HAR, or of NDJSON (`.ndjson`, `.jsonl`) with an entry in each line. Yields a batch for each chunk that completes any entry.
 * Memory grows with the largest entry. Throws a {@link HarError} if the file is neither format, or has no entry.
 */
export async function* entriesOf(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<unknown[]> {
	const reader = readerOf(file);
	for await (const chunk of chunks) {
		const entries = reader.push(chunk);
		if (entries.length > 0) yield entries;
	}
	const entries = reader.end();
	if (entries.length > 0) yield entries;
}

export const isNdjson = (file: string) => /\.(ndjson|jsonl)$/i.test(file);

function readerOf(file: string): HarEntries | NdjsonEntries | DetectedEntries {
	if (file === standardInput) return new DetectedEntries(file);
	return isNdjson(file) ? new NdjsonEntries(file) : new HarEntries(file);
}

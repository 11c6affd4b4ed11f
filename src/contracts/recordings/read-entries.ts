import type { Exchange } from "../../har/exchange.ts";
import { HarError } from "../../har/har-error.ts";
import { withoutQuirks } from "../../har/quirks.ts";
import { readEntry } from "../../har/read-entry.ts";
import type { Recorded } from "../../redaction/times.ts";
import { recordedEntries } from "./source/recorded-entries.ts";

/** A recording ended too early or is broken. All entries before that were read. */
export class PartError extends HarError {}

/** An entry as HAR 1.2 has it, and what it says. */
interface ReadEntry {
	recorded: Recorded;
	exchange: Exchange;
	/** Its place in the recording. */
	index: number;
}

/**
 * The entries of a recording as HAR 1.2 has them, whatever their exporter wrote. An entry that cannot be read is left out and counted.
 * Throws a {@link HarError} if there is no other, and a {@link PartError} after the last entry of a recording that breaks off.
 */
export async function* readEntries(file: string, note: (line: string) => void): AsyncGenerator<ReadEntry> {
	let index = 0;
	let unread = 0;
	let first: HarError | undefined;
	try {
		for await (const batch of recordedEntries(file, note)) {
			for (const each of batch) {
				const recorded = withoutQuirks(each) as Recorded;
				const read = exchangeOf(recorded, { file, index });
				// Waiting takes time, and most entries are read at once.
				const exchange = read instanceof Promise ? await read : read;
				if (exchange instanceof HarError) {
					unread++;
					first ??= exchange;
				} else yield { recorded, exchange, index };
				index++;
			}
		}
	} catch (error) {
		throw index > unread ? partError(error) : error;
	}
	if (first === undefined) return;
	if (unread === index) throw first;
	note(`${file}: left out: ${unread} of ${index} entries, which cannot be read`);
}

const partError = (error: unknown) => (error instanceof HarError ? new PartError(error.message) : error);

function exchangeOf(entry: unknown, at: { file: string; index: number }): Exchange | HarError | Promise<Exchange | HarError> {
	try {
		const read = readEntry(entry, at);
		return read instanceof Promise ? read.catch(harError) : read;
	} catch (error) {
		return harError(error);
	}
}

function harError(error: unknown): HarError {
	if (error instanceof HarError) return error;
	throw error;
}

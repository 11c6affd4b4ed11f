import type { Entry } from "../../har/entry.ts";
import { HarError } from "../../har/har-error.ts";
import { withoutQuirks } from "../../har/quirks.ts";
import { readEntry } from "../../har/read-entry.ts";
import { recordedEntries } from "./source/recorded-entries.ts";

/** A recording ended too early or is broken. All entries before that were read. */
export class PartError extends HarError {}

/**
 * The entries of a recording as HAR 1.2 has them, whatever their exporter wrote. An entry that cannot be read is left out and counted.
 * Throws a {@link HarError} if there is no other, and a {@link PartError} after the last entry of a recording that breaks off.
 */
export async function* readEntries(file: string, note: (line: string) => void): AsyncGenerator<Entry> {
	let index = 0;
	let unread = 0;
	let first: HarError | undefined;
	try {
		for await (const batch of recordedEntries(file, note)) {
			for (const recorded of batch) {
				const entry = withoutQuirks(recorded);
				const fault = await faultOf(entry, { file, index: index++ });
				if (fault === undefined) yield alone(entry as Entry);
				else unread++;
				first ??= fault;
			}
		}
	} catch (error) {
		if (!(error instanceof HarError) || index === unread) throw error;
		throw new PartError(error.message);
	}
	if (first === undefined) return;
	if (unread === index) throw first;
	note(`${file}: left out: ${unread} of ${index} entries, which cannot be read`);
}

/** The same entries, for a first reading, which says nothing. */
export async function* readAhead(file: string): AsyncGenerator<Entry> {
	try {
		yield* readEntries(file, () => {});
	} catch (error) {
		if (!(error instanceof PartError)) throw error;
	}
}

async function faultOf(entry: unknown, at: { file: string; index: number }): Promise<HarError | undefined> {
	try {
		await readEntry(entry, at);
		return undefined;
	} catch (error) {
		if (error instanceof HarError) return error;
		throw error;
	}
}

/** The entry without its page, because the page's title may be an address, and without the names of attached files, which are hashes of their bodies. */
function alone({ pageref: _page, ...entry }: Entry & { pageref?: string }): Entry {
	const { request, response } = entry;
	return {
		...entry,
		request: request.postData === undefined ? request : { ...request, postData: withoutFile(request.postData) },
		response: { ...response, content: withoutFile(response.content) },
	};
}

const withoutFile = <B extends object>(body: B & { _file?: string }): B => {
	const { _file, ...rest } = body;
	return _file === undefined ? body : (rest as B);
};

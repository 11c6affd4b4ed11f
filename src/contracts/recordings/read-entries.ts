import { gunzipSync } from "node:zlib";
import type { Entry } from "../../har/entry.ts";
import { readEntry } from "../../har/read-entry.ts";
import { entriesOf } from "../../har/stream/entries.ts";
import { bytesOf } from "./files.ts";

/** As much as the checker unpacks. */
const unpackedLimit = 128 * 2 ** 20;

/** The entries of a recording. Throws a {@link HarError} where one is none. */
export async function* readEntries(file: string): AsyncGenerator<Entry> {
	let index = 0;
	for await (const batch of entriesOf(bytesOf(file), file)) {
		for (const entry of batch) {
			await readEntry(entry, { file, index: index++ });
			yield alone(entry as Entry);
		}
	}
}

/** The entries of a recording in which each is known to be one. */
export async function* readAgain(file: string): AsyncGenerator<Entry> {
	for await (const batch of entriesOf(bytesOf(file), file)) for (const entry of batch) yield alone(entry as Entry);
}

/** The entry without the page that it belongs to, whose title may be an address. */
function alone(entry: Entry & { pageref?: string }): Entry {
	if (entry.pageref !== undefined) delete entry.pageref;
	return unzipped(entry);
}

/** The entry with gzip unpacked, so that it can be searched. What is broken is left to the redaction, which keeps nothing of it. */
function unzipped(entry: Entry): Entry {
	const { request, response } = entry;
	const postData = unzip(request.postData);
	const content = unzip(response?.content);
	if (postData === request.postData && content === response?.content) return entry;
	return {
		...entry,
		...(postData && { request: { ...request, postData } }),
		...(content && { response: { ...response, content } }),
	};
}

function unzip<C extends { text?: string; encoding?: string }>(content: C | undefined): C | undefined {
	// In base64, the first two bytes of gzip and the one method that there is.
	if (!content?.encoding || !content.text?.startsWith("H4sI")) return content;
	try {
		const bytes = gunzipSync(Buffer.from(content.text, "base64"), { maxOutputLength: unpackedLimit });
		return { ...content, text: bytes.toString("base64"), encoding: "base64" };
	} catch {
		return content;
	}
}

import { base64Bytes, gunzip, isGzip } from "../../har/decode-body.ts";
import type { Entry, PostData } from "../../har/entry.ts";
import { readEntry } from "../../har/read-entry.ts";
import { entriesOf } from "../../har/stream/entries.ts";
import { bytesOf } from "./files.ts";

/** The entries of a recording. Throws a {@link HarError} for a value that is no entry. */
export async function* readEntries(file: string): AsyncGenerator<Entry> {
	let index = 0;
	for await (const batch of entriesOf(bytesOf(file), file)) {
		for (const entry of batch) {
			await readEntry(entry, { file, index: index++ });
			yield await alone(entry as Entry);
		}
	}
}

/** The entries of a recording that {@link readEntries} has read before, without checking them again. */
export async function* readAgain(file: string): AsyncGenerator<Entry> {
	for await (const batch of entriesOf(bytesOf(file), file)) for (const entry of batch) yield await alone(entry as Entry);
}

/** The entry without its page, because the page's title may be an address, and with gzip unpacked, so that it can be searched. */
async function alone(entry: Entry & { pageref?: string }): Promise<Entry> {
	if (entry.pageref !== undefined) delete entry.pageref;
	const { request, response } = entry;
	const postData = await unzipped(request.postData);
	const content = await unzipped(response?.content);
	if (postData === request.postData && content === response?.content) return entry;
	return {
		...entry,
		...(postData && { request: { ...request, postData } }),
		...(content && { response: { ...response, content } }),
	};
}

/** Returns a broken body as it is. Redaction keeps nothing of it. */
async function unzipped<B extends PostData>(body: B | undefined): Promise<B | undefined> {
	if (!body?.encoding || !body.text) return body;
	const packed = base64Bytes(body.text);
	const bytes = isGzip(packed) ? await gunzip(packed) : undefined;
	return bytes instanceof Uint8Array ? { ...body, text: Buffer.from(bytes).toString("base64"), encoding: "base64" } : body;
}

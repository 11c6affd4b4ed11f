import { base64Bytes, gunzip, isGzip } from "../../har/decode-body.ts";
import type { Entry, PostData } from "../../har/entry.ts";
import { readEntry } from "../../har/read-entry.ts";
import { entriesOf } from "../../har/stream/entries.ts";
import { bytesOf } from "./files.ts";

/** The entries of a recording. Throws a {@link HarError} where one is none. */
export async function* readEntries(file: string): AsyncGenerator<Entry> {
	let index = 0;
	for await (const batch of entriesOf(bytesOf(file), file)) {
		for (const entry of batch) {
			await readEntry(entry, { file, index: index++ });
			yield await alone(entry as Entry);
		}
	}
}

/** The entries of a recording in which each is known to be one. */
export async function* readAgain(file: string): AsyncGenerator<Entry> {
	for await (const batch of entriesOf(bytesOf(file), file)) for (const entry of batch) yield await alone(entry as Entry);
}

/** The entry without the page that it belongs to, whose title may be an address, and with gzip unpacked, so that it can be searched. */
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

/** What is broken is left to the redaction, which keeps nothing of it. */
async function unzipped<B extends PostData>(body: B | undefined): Promise<B | undefined> {
	if (!body?.encoding || !body.text) return body;
	const packed = base64Bytes(body.text);
	const bytes = isGzip(packed) ? await gunzip(packed) : undefined;
	return bytes instanceof Uint8Array ? { ...body, text: Buffer.from(bytes).toString("base64"), encoding: "base64" } : body;
}

import { gunzipSync } from "node:zlib";
import { readEntry } from "../../checker/har.ts";
import { entriesOf } from "../../checker/recording.ts";
import type { Entry } from "../../redaction/entry.ts";
import { bytesOf } from "../check/recordings.ts";

/** As much as the checker unpacks. */
const unpackedLimit = 128 * 2 ** 20;

/** The entries of a recording, without the page that they belong to: a page's title may be an address. Throws a {@link HarError} where one is none. */
export async function* readEntries(file: string): AsyncGenerator<Entry> {
	let index = 0;
	for await (const batch of entriesOf(bytesOf(file), file)) {
		for (const entry of batch) {
			await readEntry(entry, { file, index: index++ });
			const { pageref: _, ...alone } = entry as Entry & { pageref?: string };
			yield unzipped(alone);
		}
	}
}

/** The entry with gzip unpacked, so that it can be searched. What is broken is left to the redaction, which keeps nothing of it. */
function unzipped(entry: Entry): Entry {
	const { request, response } = entry;
	const postData = unzip(request.postData);
	const content = unzip(response?.content);
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

import { base64Bytes, charsetOf, isGzip, textIn } from "../har/decode-body.ts";
import type { Content, Entry, Pair, PostData } from "../har/entry.ts";
import { headerOf } from "../har/headers.ts";
import { encodingNames } from "../har/quirks/encoding-names.ts";
import type { Members } from "../har/quirks/quirk.ts";
import { decodedBytes } from "./search/base64.ts";

/** Gzip that holds nothing stands in for gzip, which cannot be unpacked here and may hold anything. */
const broken = "H4s=";
/** A byte of no text stands in for what is packed in another way. */
const nothing = "AA==";

/** The entry with its bodies as texts, and how to write them as they were. All else stays as its exporter wrote it: a request may have no response. */
export function withPlainBodies(recorded: Entry): { plain: Entry; packed: (entry: Entry) => Entry } {
	const entry = encodingNames.mend(recorded as object as Members) as object as Entry;
	const request = plainBody(entry.request.postData, entry.request.headers);
	const response = plainBody(entry.response?.content, entry.response?.headers);
	if (request === undefined && response === undefined) return { plain: entry, packed: (each) => each };
	return {
		plain: withBodies(entry, request?.plain, response?.plain),
		packed: (each) =>
			withBodies(each, each.request.postData && request?.packed(each.request.postData), response?.packed(each.response.content)),
	};
}

function withBodies(entry: Entry, postData: PostData | undefined, content: Content | undefined): Entry {
	return {
		...entry,
		...(postData && { request: { ...entry.request, postData } }),
		...(content && { response: { ...entry.response, content } }),
	};
}

interface Plain<B> {
	plain: B;
	packed(body: B): B;
}

/** Undefined where the body is text as it is. */
function plainBody<B extends PostData>(body: B | undefined, headers: Pair[] = []): Plain<B> | undefined {
	if (body?.text === undefined || body.encoding !== "base64") return undefined;
	let bytes: Uint8Array;
	try {
		bytes = base64Bytes(body.text);
	} catch {
		return undefined;
	}
	if (isGzip(bytes)) return replaced(body, broken);
	return foreignText(body, bytes) ?? packedText(body, bytes, headers);
}

/** A text in another charset than UTF-8, as the checker reads it. Where it changes it is text, of which a HAR keeps no charset. */
function foreignText<B extends PostData>(body: B, bytes: Uint8Array): Plain<B> | undefined {
	const text = charsetOf(body.mimeType) === "utf-8" ? undefined : textIn(bytes, body.mimeType);
	if (text === undefined) return undefined;
	return {
		plain: { ...body, text },
		packed({ encoding, ...changed }) {
			return changed.text === text ? body : (changed as B);
		},
	};
}

function packedText<B extends PostData>(body: B, bytes: Uint8Array, headers: Pair[]): Plain<B> {
	const { text, encode, isBytes } = decodedBytes(bytes);
	if (isBytes && isPacked(headers)) return replaced(body, nothing);
	return {
		plain: { ...body, text },
		packed: (changed) => ({ ...changed, text: changed.text === text ? body.text : btoa(encode(changed.text ?? "")) }),
	};
}

const replaced = <B extends PostData>(body: B, text: string): Plain<B> => ({
	plain: { ...body, text: "" },
	packed: (changed) => ({ ...changed, text }),
});

/** Most recorders unpack a body and leave the header as it was. */
const isPacked = (headers: Pair[]) => /br|deflate|zstd|compress/i.test(headerOf(headers, "content-encoding"));

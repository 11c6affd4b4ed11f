import type { Entry, Pair } from "../har/entry.ts";
import { decodedBytes } from "./search/base64.ts";

interface Content {
	text?: string;
	encoding?: string;
}

/** Gzip that holds nothing stands in for gzip, which cannot be unpacked here and may hold anything. */
const broken = "H4s=";
/** A byte of no text stands in for what is packed in another way. */
const nothing = "AA==";

/** The entry with its bodies as texts, and how to write them as they were. */
export function withPlainBodies(entry: Entry): { plain: Entry; packed: (entry: Entry) => Entry } {
	const request = plainContent(entry.request.postData, entry.request.headers);
	const response = plainContent(entry.response?.content, entry.response?.headers);
	if (request === undefined && response === undefined) return { plain: entry, packed: (each) => each };
	return {
		plain: withContents(entry, request?.plain, response?.plain),
		packed: (each) => withContents(each, request?.packed(each.request.postData), response?.packed(each.response.content)),
	};
}

function withContents(entry: Entry, postData: Content | undefined, content: Content | undefined): Entry {
	return {
		...entry,
		...(postData && {
			request: { ...entry.request, postData: { ...entry.request.postData, ...postData } as Entry["request"]["postData"] },
		}),
		...(content && { response: { ...entry.response, content: { ...entry.response.content, ...content } } }),
	} as Entry;
}

/** Undefined where the body is text as it is. */
function plainContent(
	content: Content | undefined,
	headers: Pair[] | undefined,
): { plain: Content; packed: (content: Content | undefined) => Content } | undefined {
	const { text, encoding } = content ?? {};
	if (text === undefined || !/^(?:base64|gzip)$/i.test(encoding ?? "")) return undefined;
	let binary: string;
	try {
		binary = atob(text);
	} catch {
		return undefined;
	}
	if (binary.startsWith("\x1f\x8b")) return { plain: { text: "" }, packed: () => ({ text: broken }) };
	const decoded = decodedBytes(binary);
	if (decoded.isBytes && isPacked(headers)) return { plain: { text: "" }, packed: () => ({ text: nothing }) };
	const packed = ({ text: changed = "" }: Content = {}) => ({ text: changed === decoded.text ? text : btoa(decoded.encode(changed)) });
	return { plain: { text: decoded.text }, packed };
}

/** Most recorders unpack a body and leave the header as it was. */
const isPacked = (headers: Pair[] | undefined) =>
	(headers ?? []).some(({ name, value }) => /^content-encoding$/i.test(name) && /br|deflate|zstd|compress/i.test(value));

import { isJson } from "../openapi/media-type.ts";
import { NotJsonError } from "./errors/not-json-error.ts";
import { TooLargeError } from "./errors/too-large-error.ts";
import type { Reply } from "./route.ts";

/** The text of a body of at most `limit` bytes, counted as they are after decompression; a byte order mark is no part of it. */
export async function readText({ body, status }: Response, limit: number, at: () => string): Promise<string> {
	const reader = body?.getReader();
	const decoder = new TextDecoder();
	let text = "";
	for (let size = 0; ; ) {
		const { value } = (await reader?.read()) ?? {};
		if (!value) return text + decoder.decode();
		size += value.length;
		if (size > limit) {
			// Nobody waits for the rest, nor for what becomes of it.
			reader?.cancel().catch(() => {});
			throw new TooLargeError(at(), status, limit);
		}
		text += decoder.decode(value, { stream: true });
	}
}

/** The media type of a response, lower case and without parameters; undefined where it has none or something else in its place. */
export const mediaTypeOf = ({ headers }: Response): string | undefined =>
	/^[\w.+-]+\/[\w.+-]+(?=\s*(;|$))/.exec(headers.get("content-type") ?? "")?.[0].toLowerCase();

/**
 * A body as its status means it. Where the contract has one kind of body, a Content-Type that says otherwise is not believed, because some servers send none
 * and proxies add one. Where it has both, the Content-Type decides; without one, and under a status that it does not name, JSON is what can be read as JSON.
 * What is no JSON where there is JSON only is a NotJsonError, returned and not thrown, because its status may still ask for a retry.
 */
export function parseBody(
	text: string,
	{ status }: Response,
	mediaType: string | undefined,
	reply: Reply | undefined,
	at: () => string,
): unknown {
	const kind = reply ? reply.body : "either";
	if (kind === "text") return text;
	try {
		if (!reply || kind === undefined || mediaType === undefined || isJson(mediaType)) return JSON.parse(text);
	} catch {
		if (kind === undefined) return new NotJsonError(at(), status, mediaType, text);
	}
	return text || undefined;
}

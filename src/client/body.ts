import { isJson } from "../openapi/media-type.ts";
import { NotJsonError } from "./errors/not-json-error.ts";
import { TooLargeError } from "./errors/too-large-error.ts";
import type { Reply } from "./route.ts";

/** The text of a body, without a byte order mark. More than `limit` bytes, counted after decompression, are a TooLargeError. */
export async function readText({ body, status }: Response, limit: number, at: () => string): Promise<string> {
	const reader = body?.getReader();
	const decoder = new TextDecoder();
	let text = "";
	for (let size = 0; ; ) {
		const { value } = (await reader?.read()) ?? {};
		if (!value) return text + decoder.decode();
		size += value.length;
		if (size > limit) {
			// The rest is not needed, and it does not matter if the cancellation fails.
			reader?.cancel().catch(() => {});
			throw new TooLargeError(at(), status, limit);
		}
		text += decoder.decode(value, { stream: true });
	}
}

/** The media type of a response, lower case and without parameters; undefined if the header is missing or holds no media type. */
export const mediaTypeOf = ({ headers }: Response): string | undefined =>
	/^[\w.+-]+\/[\w.+-]+(?=\s*(;|$))/.exec(headers.get("Content-Type") ?? "")?.[0].toLowerCase();

/**
 * Reads a body as the contract declares it for the status. If the contract has one kind of body, another Content-Type is ignored, because some servers send
 * none and proxies add one. If it has both kinds, the Content-Type decides. Without a Content-Type, or under an undeclared status, a body is JSON if it parses
 * as JSON. If only JSON is declared and the body is not JSON, the NotJsonError is returned and not thrown, because the status may still ask for a retry.
 */
export function parseBody(
	content: string | Uint8Array,
	{ status }: Response,
	mediaType: string | undefined,
	reply: Reply | undefined,
	at: () => string,
): unknown {
	const kind = reply ? reply.body : "either";
	if (typeof content !== "string" || kind === "text") return content;
	try {
		if (!reply || !kind || !mediaType || isJson(mediaType)) return JSON.parse(content);
	} catch {
		if (!kind) return new NotJsonError(at(), status, mediaType, content);
	}
	return content || undefined;
}

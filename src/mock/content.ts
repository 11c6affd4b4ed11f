import { isJson } from "../openapi/media-type.ts";

export interface Content {
	/** Parsed when it is JSON, text otherwise. */
	body: unknown;
	/** The bytes are not what their media type says. */
	malformed: boolean;
}

/** A body without a media type is taken for JSON. */
export function readContent(bytes: Buffer, mediaType = "application/json"): Content {
	if (bytes.length === 0) return { body: undefined, malformed: false };
	try {
		const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return { body: isJson(mediaType) ? JSON.parse(text) : text, malformed: false };
	} catch {
		return { body: bytes.toString(), malformed: true };
	}
}

/** A text is written as it stands, unless it is JSON. */
export function writeContent(body: unknown, mediaType: string): string {
	if (body === undefined) return "";
	return typeof body === "string" && !isJson(mediaType) ? body : JSON.stringify(body);
}

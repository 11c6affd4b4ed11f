import { bodyKind } from "../../openapi/body-kind.ts";
import { isObject } from "../../openapi/json-pointer.ts";

/** A body as it is sent. */
export interface Content {
	/** One media type, never a range. */
	mediaType: string;
	bytes: Uint8Array | string;
}

const boundary = "the-mock-made-this";

/** What is sent for a value of a declared media type. Nothing is known of a value that is undefined: it is `null`, some bytes, or an empty text. */
export function writeContent(value: unknown, declared: string): Content {
	const mediaType = sentType(declared, value);
	const kind = bodyKind(mediaType);
	if (kind === "json") return { mediaType, bytes: JSON.stringify(value ?? null) };
	if (kind === "bytes" && value === undefined) return { mediaType, bytes: someBytes };
	if (kind === "form" && isObject(value)) return { mediaType, bytes: String(new URLSearchParams(fieldsOf(value))) };
	if (kind === "multipart" && isObject(value)) {
		const parts = fieldsOf(value).map(
			([name, text]) => `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${text}\r\n`,
		);
		return { mediaType: `${mediaType}; boundary=${boundary}`, bytes: `${parts.join("")}--${boundary}--\r\n` };
	}
	return { mediaType, bytes: value === undefined ? "" : textOf(value) };
}

/** A member of a form for each item of a list. What is no text is JSON. */
export function fieldsOf(value: object): [name: string, text: string][] {
	return Object.entries(value).flatMap(([name, member]) => [member].flat().map((item): [string, string] => [name, textOf(item)]));
}

/** A text stands as it is. */
const textOf = (value: unknown): string => (typeof value === "string" ? value : JSON.stringify(value));

/** https://html.spec.whatwg.org/#multipart-form-data */
const quoted = (name: string) => name.replaceAll(/["\r\n]/g, encodeURIComponent);

/** No UTF-8, so that who reads them as a text notices. */
const someBytes = Uint8Array.of(0x00, 0xff, 0xfe, 0x80, 0x0d, 0x0a, 0x1a, 0x7f);

/** A media type within each kind of range. */
const within: Record<string, string> = {
	text: "text/plain",
	image: "image/png",
	audio: "audio/mpeg",
	video: "video/mp4",
	font: "font/woff2",
};

/** A range declares a media type and is none: https://www.rfc-editor.org/rfc/rfc9110#section-8.3 */
function sentType(declared: string, value: unknown): string {
	if (!declared.includes("*")) return declared;
	const [type = ""] = declared.split("/");
	if (isObject(value) && (type === "*" || type === "application")) return "application/json";
	return within[type] ?? (typeof value === "string" && type === "*" ? "text/plain" : "application/octet-stream");
}

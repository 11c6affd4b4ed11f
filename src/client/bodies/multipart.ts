import { essence, isJson, isWithin } from "../../openapi/media-type.ts";
import { randomId } from "../job.ts";
import type { Write } from "./encode.ts";
import { jsonOf, kindOf, membersOf, textOf } from "./members.ts";

interface Part {
	content: string | Uint8Array | Blob;
	contentType?: string | undefined;
	/** Of a file. */
	filename?: string;
}

/**
 * `multipart/form-data` (https://www.rfc-editor.org/rfc/rfc7578); the media types of `encoding` are by the name of the member.
 * No `FormData`, because that gives every part with a media type a filename, which makes it a file for servers, and rewrites the ends of lines:
 * https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data
 */
export const multipart =
	(mediaTypes: Readonly<Record<string, string>> = {}): Write =>
	(value, mediaType) => {
		const boundary = randomId();
		const blobs = membersOf(value).flatMap(([name, member]) => {
			const declared = (Object.hasOwn(mediaTypes, name) && mediaTypes[name]?.split(",").map((each) => each.trim())) || [];
			const items = [member].flat().filter((item) => item != null);
			return items.map((item) => blobOf(boundary, name, partOf(`body.${name}`, item, declared)));
		});
		return { body: new Blob([...blobs, `--${boundary}--\r\n`]), contentType: `${essence(mediaType)}; boundary=${boundary}` };
	};

function blobOf(boundary: string, name: string, { content, contentType, filename }: Part): Blob {
	const disposition = `Content-Disposition: form-data; name="${escaped(name)}"`;
	const file = filename === undefined ? "" : `; filename="${escaped(filename)}"`;
	const type = contentType === undefined ? "" : `\r\nContent-Type: ${contentType}`;
	return new Blob([`--${boundary}\r\n${disposition}${file}${type}\r\n\r\n`, content as BlobPart, "\r\n"]);
}

/** As browsers do: https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#multipart-form-data */
const escaped = (name: string) => name.replaceAll(/[\r\n"]/g, encodeURIComponent);

function partOf(at: string, value: unknown, declared: readonly string[]): Part {
	// A range is no media type that could be sent.
	const mediaType = declared.find((each) => !each.includes("*"));
	if (value instanceof Blob) {
		const { type, name = "blob" } = value as Blob & { name?: string };
		const isDeclared = type !== "" && (declared.length === 0 || declared.some((range) => isWithin(type, range)));
		return { content: value, contentType: isDeclared ? type : (mediaType ?? (type || octets)), filename: name.toWellFormed() };
	}
	if (value instanceof Uint8Array) return { content: value, contentType: mediaType ?? octets, filename: "blob" };
	if (mediaType === undefined && kindOf(value) === "object") return { content: jsonOf(at, value), contentType: "application/json" };
	return { content: mediaType && isJson(mediaType) ? jsonOf(at, value) : textOf(at, value), contentType: mediaType };
}

const octets = "application/octet-stream";

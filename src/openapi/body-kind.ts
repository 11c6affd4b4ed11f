import { essence, isJson } from "./media-type.ts";

/** The form in which a body of a media type is a value: parsed JSON, the fields of a form, text, or bytes. */
export type BodyKind = "json" | "form" | "multipart" | "text" | "bytes";

/** Text beside `text/*`: https://mimesniff.spec.whatwg.org/#xml-mime-type and formats that are written by hand. */
const texts = /^(text\/|application\/(xml|yaml|javascript|graphql|sql)$|[^/]+\/[^/]+\+(xml|yaml)$)/;

/** A range such as `image/*` holds bytes, because nobody knows more of it. */
export function bodyKind(mediaType: string): BodyKind {
	const type = essence(mediaType);
	if (isJson(type)) return "json";
	if (type === "application/x-www-form-urlencoded") return "form";
	if (type === "multipart/form-data") return "multipart";
	return texts.test(type) ? "text" : "bytes";
}

/** Media types and ranges of them: https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1 and section-12.5.1 */

/** `application/json` of `Application/JSON; charset=utf-8`. */
export function essence(mediaType: string): string {
	return mediaType.replace(/;.*/s, "").trim().toLowerCase();
}

/** Whether one JSON text is what a body of this media type holds, as browsers decide it: https://mimesniff.spec.whatwg.org/#json-mime-type */
export const isJson = (mediaType: string): boolean => /^((application|text)\/|[\w.+-]+\/[\w.+-]+\+)json(?=\s*(;|$))/i.test(mediaType);

/** Whether a media type is within a range, `text/*` or `*\/*`; a media type is a range of its own. */
export function isWithin(mediaType: string, range: string): boolean {
	return rangesOf(mediaType).includes(essence(range));
}

/** The most specific of the declared media types and ranges that a media type is within: https://spec.openapis.org/oas/v3.1.1#request-body-object */
export function bestFit(declared: readonly string[], mediaType: string): string | undefined {
	return rangesOf(mediaType).flatMap((range) => declared.find((each) => essence(each) === range) ?? [])[0];
}

/** The most specific first. */
function rangesOf(mediaType: string): string[] {
	const type = essence(mediaType);
	return [type, type.replace(/\/.*/, "/*"), "*/*"];
}

/** Media types and ranges of them: https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1 and section-12.5.1 */

/** `application/json` of `Application/JSON; charset=utf-8`. */
export function essence(mediaType: string): string {
	return mediaType.replace(/;.*/s, "").trim().toLowerCase();
}

const parameter = /;\s*([^\s=;]+)=("(?:[^"\\]|\\.)*"|[^\s;]*)/gs;

/** The parameters of a media type, or of another header that is written like one. Names are in lower case, values without their quotes. */
export function parametersOf(value: string): Map<string, string> {
	const pairs = [...value.matchAll(parameter)].map(([, name = "", text = ""]) => [name.toLowerCase(), unquoted(text)] as const);
	return new Map(pairs);
}

const unquoted = (text: string) => (text.startsWith('"') ? text.slice(1, -1).replaceAll(/\\(["\\])/g, "$1") : text);

/** Whether a body of this media type is a JSON text, by the rule that browsers use: https://mimesniff.spec.whatwg.org/#json-mime-type */
export const isJson = (mediaType: string): boolean => /^((application|text)\/|[\w.+-]+\/[\w.+-]+\+)json(?=\s*(;|$))/i.test(mediaType);

/** Whether a media type is within a range, such as `text/*` or `*\/*`. A media type is also a range that contains only itself. */
export function isWithin(mediaType: string, range: string): boolean {
	return rangesOf(mediaType).includes(essence(range));
}

/** The most specific declared media type or range that contains a media type: https://spec.openapis.org/oas/v3.1.1#request-body-object */
export function bestFit(declared: readonly string[], mediaType: string): string | undefined {
	return rangesOf(mediaType).flatMap((range) => declared.find((each) => essence(each) === range) ?? [])[0];
}

/** The most specific first. */
function rangesOf(mediaType: string): string[] {
	const type = essence(mediaType);
	return [type, type.replace(/\/.*/, "/*"), "*/*"];
}

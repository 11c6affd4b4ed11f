import type { Json, JsonObject } from "../../../src/openapi/document.ts";
import { encode } from "../../../src/openapi/parameter-styles/encode.ts";
import {
	defaultExplode,
	defaultStyle,
	type ParameterPlace,
	type Serialization,
	type StyleName,
} from "../../../src/openapi/parameter-styles/styles.ts";

/** A pair of a query, percent-encoded. */
export interface Pair {
	name: string;
	value: string;
}

/** How a parameter is written, or a field of a form, which is as one in the query: https://spec.openapis.org/oas/v3.1.1#parameter-object */
export function serializationOf(where: ParameterPlace, { style, explode, allowReserved }: JsonObject): Serialization {
	const name = (style ?? defaultStyle(where)) as StyleName;
	const escaping = where === "header" ? "none" : allowReserved === true ? "reserved" : undefined;
	return { style: name, explode: typeof explode === "boolean" ? explode : defaultExplode(name), ...(escaping && { escaping }) };
}

/** `mediaType`: the parameter is written as a body of that would be. */
function encoded(where: ParameterPlace, parameter: JsonObject, value: Json, mediaType?: string): string {
	const name = String(parameter.name);
	return mediaType === undefined
		? encode(name, value ?? "null", serializationOf(where, parameter))
		: encode(name, typeof value === "string" ? value : JSON.stringify(value), serializationOf(where, {}));
}

/** Unreserved characters alone stay as they are, which is what algorithms sign: https://www.rfc-editor.org/rfc/rfc3986#section-2.3 */
const signsEncoded = (text: string) => text.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The text of a parameter in a path or a header. */
export function textFor(where: "path" | "header", parameter: JsonObject, value: Json, mediaType?: string): string {
	const text = encoded(where, parameter, value, mediaType);
	return where === "header" ? text : signsEncoded(text);
}

/** The pairs of a parameter in the query or the cookies. */
export function pairsFor(where: "query" | "cookie", parameter: JsonObject, value: Json, mediaType?: string): Pair[] {
	const text = encoded(where, parameter, value, mediaType);
	if (text === "") return [];
	return text.split("&").map((pair) => {
		const [key = "", ...rest] = pair.split("=");
		return { name: signsEncoded(key), value: parameter.allowReserved === true ? rest.join("=") : signsEncoded(rest.join("=")) };
	});
}

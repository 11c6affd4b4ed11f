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

/** Unreserved characters alone stay as they are, which is what algorithms sign: https://www.rfc-editor.org/rfc/rfc3986#section-2.3 */
const percentEncoded = (text: string): string => signsEncoded(encodeURIComponent(text));

const signsEncoded = (text: string) => text.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** How a parameter is written: https://spec.openapis.org/oas/v3.1.1#parameter-object */
function serializationOf(where: ParameterPlace, { style, explode, allowReserved }: JsonObject): Serialization {
	const name = (style ?? defaultStyle(where)) as StyleName;
	const escaping = where === "header" ? "none" : allowReserved === true ? "reserved" : undefined;
	return { style: name, explode: typeof explode === "boolean" ? explode : defaultExplode(name), ...(escaping && { escaping }) };
}

/** The text of a parameter in a path or a header. `mediaType`: it is written as a body of that would be. */
export function textFor(where: "path" | "header", parameter: JsonObject, value: Json, mediaType?: string): string {
	const encoded = where === "path" ? percentEncoded : String;
	if (mediaType !== undefined) return encoded(written(value));
	return isPlain(parameter, value)
		? encoded(String(value))
		: signs(where, encode(nameOf(parameter), value, serializationOf(where, parameter)));
}

const signs = (where: ParameterPlace, text: string) => (where === "header" ? text : signsEncoded(text));

/** The pairs of a parameter in the query or the cookies. */
export function pairsFor(where: "query" | "cookie", parameter: JsonObject, value: Json, mediaType?: string): Pair[] {
	const name = nameOf(parameter);
	if (mediaType !== undefined) return [{ name: percentEncoded(name), value: percentEncoded(written(value)) }];
	if (isPlain(parameter, value)) return [{ name: percentEncoded(name), value: percentEncoded(String(value)) }];
	const text = encode(name, value, serializationOf(where, parameter));
	return text === ""
		? []
		: text.split("&").map((pair) => {
				const [key = "", ...rest] = pair.split("=");
				return { name: signsEncoded(key), value: parameter.allowReserved === true ? rest.join("=") : signsEncoded(rest.join("=")) };
			});
}

/** One text in its usual form, which needs no style. */
const isPlain = ({ style, allowReserved }: JsonObject, value: Json) =>
	(typeof value !== "object" || value === null) &&
	(style === undefined || style === "form" || style === "simple") &&
	allowReserved !== true;

const nameOf = ({ name }: JsonObject) => String(name);

const written = (value: Json) => (typeof value === "string" ? value : JSON.stringify(value));

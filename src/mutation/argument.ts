import type { Json } from "../openapi/document.ts";
import { encode } from "../openapi/parameter-styles/encode.ts";
import {
	defaultExplode,
	defaultStyle,
	type ParameterPlace,
	type Serialization,
	type StyleName,
} from "../openapi/parameter-styles/styles.ts";
import type { Place } from "../openapi/resolve.ts";

/** A parameter or a header with an example. */
export interface Argument {
	place: Place;
	name: string;
	/** A header of a response is written as one of a request. */
	where: ParameterPlace;
	/** Undefined where it has none. */
	value: Json | undefined;
}

/** The text of an example in the parameter's style. One that the style cannot write stays JSON, so that what is wrong in it is judged. */
export function writtenArgument({ place: { value: parameter }, name, where, value = null }: Argument): string {
	const escapedText = where === "header" ? String : encodeURIComponent;
	if (parameter.content !== undefined) return named(where, name, escapedText(JSON.stringify(value)));
	try {
		return encode(name, value, serializationOf(where, parameter));
	} catch {
		return named(where, name, escapedText(JSON.stringify(value)));
	}
}

const named = (where: ParameterPlace, name: string, text: string) =>
	where === "query" || where === "cookie" ? `${encodeURIComponent(name)}=${text}` : text;

function serializationOf(where: ParameterPlace, { style, explode, allowReserved }: Place["value"]): Serialization {
	const used = (style ?? defaultStyle(where)) as StyleName;
	const escaping = where === "header" ? "none" : allowReserved === true ? "reserved" : undefined;
	return { style: used, explode: typeof explode === "boolean" ? explode : defaultExplode(used), ...(escaping && { escaping }) };
}

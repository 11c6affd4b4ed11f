import type { Field } from "../../client/bodies/form.ts";
import { below, isObject, type Spec } from "../../openapi/document.ts";
import { isJson } from "../../openapi/media-type.ts";
import { membersOf, type Place } from "../../openapi/resolve.ts";
import type { MediaTypeModel } from "./message.ts";

/** The members of a form that are not written as usual, by name: https://spec.openapis.org/oas/v3.1.1#encoding-object */
export function formFields(spec: Spec, media: MediaTypeModel): Record<string, Field> {
	return byMember(spec, media, (place) => fieldOf(spec, place));
}

/** The declared media types of the parts of a multipart body, by name of the member. */
export function partMediaTypes(spec: Spec, media: MediaTypeModel): Record<string, string> {
	return byMember(spec, media, ({ pointer, value }) => {
		for (const word of ["style", "explode", "allowReserved"])
			if (value[word] !== undefined)
				throw spec.error(
					below(pointer, word),
					`no client sends a part of multipart/form-data by its ${word}; remove it, or use contentType`,
				);
		return contentTypeOf(spec, { pointer, value });
	});
}

function byMember<T>(spec: Spec, { place: { pointer, value } }: MediaTypeModel, read: (place: Place) => T | undefined): Record<string, T> {
	const encodings = membersOf(spec, value.encoding, below(pointer, "encoding"));
	return Object.fromEntries(
		encodings.flatMap(([name, place]): [string, T][] => {
			if (isObject(place.value.headers) && Object.keys(place.value.headers).length > 0)
				throw spec.error(below(place.pointer, "headers"), "no client sends headers of a part; remove them");
			const encoding = read(place);
			return encoding === undefined ? [] : [[name, encoding]];
		}),
	);
}

function contentTypeOf(spec: Spec, { pointer, value: { contentType } }: Place): string | undefined {
	if (contentType === undefined || typeof contentType === "string") return contentType;
	throw spec.error(below(pointer, "contentType"), "expected a media type as a string");
}

const styles = new Set(["form", "spaceDelimited", "pipeDelimited", "deepObject"]);

const isStyle = (style: unknown): style is NonNullable<Field["style"]> => styles.has(style as string);

/** A style hides the media type, also where only `explode` or `allowReserved` is given. */
function fieldOf(spec: Spec, place: Place): Field | undefined {
	const { style, explode, allowReserved } = place.value;
	if (style === undefined && explode === undefined && allowReserved === undefined)
		return isJson(contentTypeOf(spec, place) ?? "") ? { json: true } : undefined;
	const meant = style ?? "form";
	if (!isStyle(meant)) throw spec.error(below(place.pointer, "style"), `no member of a form has this style; use ${[...styles].join(", ")}`);
	const isExploded = explode ?? meant === "form";
	if (isExploded && (meant === "spaceDelimited" || meant === "pipeDelimited"))
		throw spec.error(below(place.pointer, "explode"), `${meant} is not defined with explode; write explode: false or use style: form`);
	return { style: meant, ...(isExploded === true && { explode: true }), ...(allowReserved === true && { allowReserved: true }) };
}

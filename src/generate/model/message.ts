import { below, type Json, type Spec } from "../../openapi/document.ts";
import { membersOf, type Place } from "../../openapi/resolve.ts";

/** A schema as it is written, where it is used. */
export interface SchemaModel {
	pointer: string;
	value: Json;
}

export interface MediaTypeModel {
	/** Lower case, as declared. */
	mediaType: string;
	place: Place;
	line: number;
	schema?: SchemaModel;
}

export interface HeaderModel {
	name: string;
	required: boolean;
	place: Place;
	line: number;
	schema: SchemaModel;
}

export interface ResponseModel {
	/** `200`, `4XX` or `default`. */
	status: string;
	place: Place;
	line: number;
	/** `x-outcome`: a 2xx that is a refusal. */
	outcome?: "error";
	content: MediaTypeModel[];
	headers: HeaderModel[];
}

export function responseOf(spec: Spec, status: string, place: Place): ResponseModel {
	const { headers, "x-outcome": outcome } = place.value;
	return {
		status,
		place,
		line: spec.line(place.pointer),
		...(outcome === "error" && { outcome }),
		content: contentOf(spec, place),
		headers: membersOf(spec, headers, below(place.pointer, "headers")).map(([name, header]) => headerOf(spec, name, header)),
	};
}

function headerOf(spec: Spec, name: string, place: Place): HeaderModel {
	const { pointer, value } = place;
	if (value.schema === undefined) throw spec.error(pointer, "a header without a schema cannot be checked; give it one");
	return {
		name,
		required: value.required === true,
		place,
		line: spec.line(pointer),
		schema: { pointer: below(pointer, "schema"), value: value.schema },
	};
}

/** The media types of a request body or a response. */
export function contentOf(spec: Spec, { pointer, value }: Place): MediaTypeModel[] {
	return membersOf(spec, value.content, below(pointer, "content")).map(([mediaType, place]) => {
		const { schema } = place.value;
		return {
			mediaType: mediaType.toLowerCase(),
			place,
			line: spec.line(place.pointer),
			...(schema === undefined ? {} : { schema: { pointer: below(place.pointer, "schema"), value: schema } }),
		};
	});
}

import type { FormField, Header } from "../../checker/contract.ts";
import { below, type Spec } from "../../openapi/document.ts";
import { membersOf, type Place } from "../../openapi/resolve.ts";
import { formFieldsOf } from "./form-fields.ts";
import { headerShapeOf } from "./header-shape.ts";
import { followedUrl } from "./poll.ts";
import type { SchemaModel } from "./schema-model.ts";

export interface MediaTypeModel {
	/** Lower case, as declared. */
	mediaType: string;
	place: Place;
	line: number;
	schema?: SchemaModel;
	/** Of a form. Absent if all its fields are one text each. */
	fields?: FormField[];
}

export interface HeaderModel extends Omit<Header, "schema"> {
	place: Place;
	schema: SchemaModel;
}

export interface ResponseModel {
	/** `200`, `4XX` or `default`. */
	status: string;
	place: Place;
	line: number;
	/** `x-outcome`: a 2xx that is a refusal. */
	outcome?: "error";
	/** It has a link to a job, with `x-poll`. */
	job?: true;
	/** `x-poll`: the JSON Pointer of the URL in the body at which a client goes on. */
	follow?: string;
	content: MediaTypeModel[];
	headers: HeaderModel[];
}

export function responseOf(spec: Spec, status: string, place: Place): ResponseModel {
	const { headers, "x-outcome": outcome } = place.value;
	const follow = followedUrl(spec, place);
	return {
		status,
		place,
		line: spec.line(place.pointer),
		...(outcome === "error" && { outcome }),
		...(hasJob(spec, place) && { job: true }),
		...(follow !== undefined && { follow }),
		content: contentOf(spec, place),
		headers: membersOf(spec, headers, below(place.pointer, "headers")).map(([name, header]) => headerOf(spec, name, header)),
	};
}

/** Whether a response has a link to a job. */
export const hasJob = (spec: Spec, { pointer, value }: Place): boolean =>
	membersOf(spec, value.links, below(pointer, "links")).some(([, link]) => link.value["x-poll"] !== undefined);

function headerOf(spec: Spec, name: string, place: Place): HeaderModel {
	const { pointer, value } = place;
	if (value.schema === undefined) throw spec.error(pointer, "a header without a schema cannot be checked; give it one");
	const schema = { pointer: below(pointer, "schema"), value: value.schema };
	return { name, required: value.required === true, ...headerShapeOf(spec, name, place, schema), place, line: spec.line(pointer), schema };
}

/** The media types of a request body or a response. */
export function contentOf(spec: Spec, { pointer, value }: Place): MediaTypeModel[] {
	return membersOf(spec, value.content, below(pointer, "content")).map(([mediaType, place]) => {
		const { schema: written } = place.value;
		const schema = written === undefined ? undefined : { pointer: below(place.pointer, "schema"), value: written };
		const fields = formFieldsOf(spec, mediaType, place, schema);
		return {
			mediaType: mediaType.toLowerCase(),
			place,
			line: spec.line(place.pointer),
			...(schema && { schema }),
			...(fields.length > 0 && { fields }),
		};
	});
}

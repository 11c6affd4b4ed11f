import type { FormField } from "../checker/contract.ts";
import { formFieldsOf } from "../generate/model/form-fields.ts";
import { headerShapeOf } from "../generate/model/header-shape.ts";
import { hasJob } from "../generate/model/message.ts";
import { parameterOf } from "../generate/model/parameter.ts";
import { type BodyKind, bodyKind } from "../openapi/body-kind.ts";
import { below, type Spec } from "../openapi/document.ts";
import type { ParameterPlace, Writing } from "../openapi/parameter-styles/styles.ts";
import { membersOf, type Place } from "../openapi/resolve.ts";
import type { Accepted } from "../openapi/words/accepts.ts";
import type { Demand } from "./values/demand.ts";

/** A parameter or a header. */
export interface Field {
	name: string;
	in: ParameterPlace;
	required: boolean;
	/** Absent: one text, or in a query one for each item of a repeated key. */
	writing?: Writing | "json";
	/** `allowEmptyValue` */
	allowsEmpty?: true;
	/** `x-accepts` */
	accepts?: Accepted[];
	demand: Demand;
	pointer: string;
}

export interface Content {
	/** As declared, in lower case. */
	mediaType: string;
	/** The media type that is sent: one within the range, if a range is declared. */
	type: string;
	kind: BodyKind;
	demand: Demand;
	/** Of a form. */
	fields: FormField[];
	pointer: string;
}

export interface Response {
	status: number;
	isAccepted: boolean;
	/** The request is left to a job, which may refuse it yet. */
	startsJob: boolean;
	content: Content[];
	headers: Field[];
}

export function readResponse(spec: Spec, written: string, declared: number[], response: Place): Response {
	const status = numberOf(written, declared);
	const headers = membersOf(spec, response.value.headers, below(response.pointer, "headers"));
	return {
		status,
		isAccepted: status >= 200 && status < 300 && response.value["x-outcome"] !== "error",
		startsJob: hasJob(spec, response),
		content: contentOf(spec, response),
		headers: headers.map(([name, header]) => headerField(spec, name, header)),
	};
}

/** The success by which requests are judged: one with a result if there is one, because a job may refuse any request yet. */
export function successOf(responses: readonly Response[]): Response | undefined {
	const successes = responses.filter(({ isAccepted }) => isAccepted);
	return successes.find(({ startsJob }) => !startsJob) ?? successes[0];
}

/** A status that the response describes. `4XX` and `default` describe the statuses without a response of their own. */
function numberOf(status: string, declared: number[]): number {
	if (/^\d+$/.test(status)) return Number(status);
	const first = status === "default" ? 590 : Number(status[0]) * 100 + 90;
	return Array.from({ length: 10 }, (_, index) => first + index).find((each) => !declared.includes(each)) ?? first;
}

export function contentOf(spec: Spec, { pointer, value }: Place): Content[] {
	return membersOf(spec, value.content, below(pointer, "content")).map(([written, media]) => {
		const mediaType = written.toLowerCase();
		const type = typeWithin(mediaType);
		const { schema = true } = media.value;
		const place = below(media.pointer, "schema");
		return {
			...{ mediaType, type, kind: bodyKind(type) },
			demand: [{ schema, place }],
			fields: formFieldsOf(spec, mediaType, media, { value: schema, pointer: place }),
			pointer: media.pointer,
		};
	});
}

/** A media type that nobody declares, within a range. */
const typeWithin = (range: string) =>
	range.replace(/^(\*|application)\/\*/, "application/vnd.generated+json").replace(/\/\*/, "/vnd.generated");

export function parameterField(spec: Spec, place: Place): Field {
	const { name, in: where, required, writing, allowsEmpty, schema } = parameterOf(spec, place);
	return {
		name,
		in: where,
		required,
		...(!isPlain(writing) && { writing }),
		...(allowsEmpty && { allowsEmpty }),
		demand: [{ schema: schema.value, place: schema.pointer }],
		pointer: place.pointer,
	};
}

/** Whether each text stands for itself: one value, or an item of a repeated key. */
function isPlain(writing: Writing | "json"): boolean {
	if (writing === "json") return false;
	const { style, explode, shapes } = writing;
	const shape = shapes.join();
	return shape === "value" ? style === "form" || style === "simple" : shape === "array" && style === "form" && explode;
}

/** A response header. One that is an array or an object has the style simple, but Set-Cookie is sent once for each cookie. */
export function headerField(spec: Spec, name: string, place: Place): Field {
	const { pointer, value } = place;
	const schema = { value: value.schema ?? true, pointer: below(pointer, "schema") };
	const { shape, explode = false } = headerShapeOf(spec, name, place, schema);
	const writing = shape && name.toLowerCase() !== "set-cookie" && { ...simple, explode, shapes: [shape] };
	return {
		name,
		in: "header",
		required: value.required === true,
		...(writing && { writing }),
		demand: [{ schema: schema.value, place: schema.pointer }],
		pointer,
	};
}

const simple = { style: "simple", escaping: "none" } as const;

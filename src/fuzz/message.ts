import type { FormField } from "../checker/contract.ts";
import { formFieldsOf } from "../generate/model/form-fields.ts";
import { type BodyKind, bodyKind } from "../openapi/body-kind.ts";
import { below, type Spec } from "../openapi/document.ts";
import { membersOf, type Place } from "../openapi/resolve.ts";
import type { Demand } from "./values/demand.ts";

/** A parameter or a header. */
export interface Field {
	name: string;
	in: "path" | "query" | "header";
	required: boolean;
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
	content: Content[];
	headers: Field[];
}

export function readResponse(spec: Spec, written: string, declared: number[], response: Place): Response {
	const status = numberOf(written, declared);
	const headers = membersOf(spec, response.value.headers, below(response.pointer, "headers"));
	return {
		status,
		isAccepted: status >= 200 && status < 300 && response.value["x-outcome"] !== "error",
		content: contentOf(spec, response),
		headers: headers.map(([name, header]) => fieldOf(name, header)),
	};
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

export function fieldOf(name: string, { pointer, value }: Place): Field {
	const where = value.in === "path" || value.in === "query" ? value.in : "header";
	return {
		name,
		in: where,
		required: value.required === true,
		demand: [{ schema: value.schema ?? true, place: below(pointer, "schema") }],
		pointer,
	};
}

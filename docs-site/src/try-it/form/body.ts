import { below, type Json, type Spec } from "../../../../src/openapi/document.ts";
import { isJson } from "../../../../src/openapi/media-type.ts";
import { requestBodyOf } from "../../../../src/openapi/operations.ts";
import { membersOf, type Place } from "../../../../src/openapi/resolve.ts";
import { plain } from "../../markdown.ts";

/** An example of a request body. */
export interface Body {
	mediaType: string;
	/** Empty where the contract gives it no name. */
	name: string;
	summary: string;
	/** As it stands in its field. */
	text: string;
}

export function bodiesOf(spec: Spec, operation: Place): Body[] {
	const body = requestBodyOf(spec, operation);
	if (body === undefined) return [];
	return membersOf(spec, body.value.content, below(body.pointer, "content")).flatMap(([mediaType, content]) => {
		const { example = "", examples } = content.value;
		const named = membersOf(spec, examples, below(content.pointer, "examples")).map(([name, { value }]) => ({
			mediaType,
			name,
			summary: plain(String(value.summary ?? "")),
			text: textOf(mediaType, value.value ?? ""),
		}));
		return named.length > 0 ? named : [{ mediaType, name: "", summary: "", text: textOf(mediaType, example) }];
	});
}

const textOf = (mediaType: string, value: Json): string =>
	typeof value === "string" && !isJson(mediaType) ? value : value === "" ? "" : JSON.stringify(value, null, 2);

import { bodyKind } from "../../../../src/openapi/body-kind.ts";
import { below, type Json, type Spec } from "../../../../src/openapi/document.ts";
import { isJson } from "../../../../src/openapi/media-type.ts";
import { requestBodyOf } from "../../../../src/openapi/operations.ts";
import { membersOf, type Place } from "../../../../src/openapi/resolve.ts";
import { plain } from "../../markdown.ts";
import { bodyOf } from "../../samples/body.ts";

/** An example of a request body. */
export interface Body {
	mediaType: string;
	/** Empty where the contract gives it no name. */
	name: string;
	summary: string;
	/** As it stands in its field, and is sent. */
	text: string;
	/** It is made of files, which a page cannot take from a text. */
	isFile?: true;
	/** Without it the request would be another. */
	isRequired?: true;
}

export function bodiesOf(spec: Spec, operation: Place): Body[] {
	const body = requestBodyOf(spec, operation);
	if (body === undefined) return [];
	const isRequired = body.value.required === true;
	return membersOf(spec, body.value.content, below(body.pointer, "content")).flatMap(([mediaType, content]) => {
		const { example = "", examples } = content.value;
		const kind = bodyKind(mediaType);
		if (kind === "multipart" || kind === "bytes")
			return [{ mediaType, name: "", summary: "", text: "", isFile: true as const, ...(isRequired && { isRequired }) }];
		const textOf = (value: Json) => written(spec, mediaType, content, value);
		const named = membersOf(spec, examples, below(content.pointer, "examples")).map(([name, { value }]) => ({
			mediaType,
			name,
			summary: plain(String(value.summary ?? "")),
			text: textOf(value.value ?? ""),
		}));
		return named.length > 0 ? named : [{ mediaType, name: "", summary: "", text: textOf(example) }];
	});
}

function written(spec: Spec, mediaType: string, content: Place, value: Json): string {
	if (value === "" || (typeof value === "string" && !isJson(mediaType))) return value;
	return bodyKind(mediaType) === "form" ? bodyOf(spec, mediaType, content, value).text : JSON.stringify(value, null, 2);
}

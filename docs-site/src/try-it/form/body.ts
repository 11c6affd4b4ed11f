import { below, follow, type Json, membersOf, type Place, type Spec } from "../../../../src/openapi/document.ts";
import { isJson } from "../../../../src/openapi/media-type.ts";
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

export function bodiesOf(spec: Spec, { pointer, value: { requestBody } }: Place): Body[] {
	if (requestBody === undefined) return [];
	const body = follow(spec, requestBody, below(pointer, "requestBody"));
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

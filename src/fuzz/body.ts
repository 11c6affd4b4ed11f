import fc, { type Arbitrary } from "fast-check";
import type { Json } from "../openapi/document.ts";
import { isJson } from "../openapi/media-type.ts";
import type { Content } from "./message.ts";
import type { Operation } from "./operation.ts";
import { spell, spellings } from "./spelling.ts";
import type { Values } from "./values/values.ts";

/** A body as it is sent, and the Content-Type beside it. */
export interface SentBody {
	type: string;
	text: string;
}

/** The bodies of the requests that an operation accepts. */
export function bodies(values: Values, { body }: Operation): Arbitrary<SentBody | undefined> {
	if (body === undefined) return fc.constant(undefined);
	const each = fc.oneof(...body.content.map((content) => bodyOf(values, content)));
	return body.required ? each : fc.option(each, { nil: undefined });
}

/** A media type ignores case, and JSON has no use for a charset: https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1 */
function bodyOf(values: Values, content: Content): Arbitrary<SentBody> {
	const { mediaType } = content;
	const types = [mediaType, mediaType, mediaType.toUpperCase(), `${mediaType}; charset=utf-8`, `${mediaType};charset="UTF-8"`];
	return fc.tuple(fc.constantFrom(...types), validBodies(values, content)).map(([type, text]) => ({ type, text }));
}

/** The values of a body as text. If its media type is not JSON, only strings have a text; undefined if none of the values is a string. */
export function textsOf(values: Values, { mediaType }: Content, some: Arbitrary<Json>): Arbitrary<string> | undefined {
	if (isJson(mediaType)) return fc.tuple(some, spellings).map(([value, spelling]) => spell(value, spelling));
	return values.chosen(some, (value) => typeof value === "string")?.map(String);
}

/** The texts that a body accepts. */
export function validBodies(values: Values, content: Content): Arbitrary<string> {
	const texts = textsOf(values, content, values.valid(content.demand));
	if (texts === undefined)
		throw values.spec.error(
			`${content.pointer}/schema`,
			`a body of ${content.mediaType} is a string, and this schema takes none; correct it`,
		);
	return texts;
}

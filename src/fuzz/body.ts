import fc, { type Arbitrary } from "fast-check";
import type { Json } from "../openapi/document.ts";
import { boundary, formTexts } from "./form.ts";
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
	const type = typeOf(content);
	const types = [
		type,
		type,
		`${type}; charset=utf-8`,
		`${type};charset="UTF-8"`,
		...(content.kind === "multipart" ? [] : [type.toUpperCase()]),
	];
	const all = validBodies(values, content);
	// An empty body is none.
	const texts = values.chosen(all, (text) => text !== "")?.map(String) ?? all;
	return fc.tuple(fc.constantFrom(...types), texts).map(([type, text]) => ({ type, text }));
}

/** The Content-Type of a generated body. */
export const typeOf = ({ kind, type }: Content): string => (kind === "multipart" ? `${type}; boundary=${boundary}` : type);

/** The values of a body as text. If it is text, only strings have one; undefined if none of the values has a text. Bytes have no values. */
export function textsOf(values: Values, content: Content, some: Arbitrary<Json>): Arbitrary<string> | undefined {
	switch (content.kind) {
		case "json":
			return fc.tuple(some, spellings).map(([value, spelling]) => spell(value, spelling));
		case "form":
		case "multipart":
			return formTexts(values, content, some);
		case "text":
			return values.chosen(some, (value) => typeof value === "string")?.map(String);
		case "bytes":
			return undefined;
	}
}

/** The texts that a body accepts. Nothing of bytes is judged, so any will do. */
export function validBodies(values: Values, content: Content): Arbitrary<string> {
	if (content.kind === "bytes") return fc.string();
	const texts = textsOf(values, content, values.valid(content.demand));
	if (texts !== undefined) return texts;
	const expected =
		content.kind === "text" ? "a string, and this schema takes none" : "an object of fields, and no form is known that this schema takes";
	throw values.spec.error(`${content.pointer}/schema`, `a body of ${content.mediaType} is ${expected}; correct it`);
}

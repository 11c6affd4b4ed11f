import { essence, isJson } from "../../../checker/media-type.ts";
import { below, follow, type Json, membersOf, type Place, type Spec } from "../../../scripts/generate/spec.ts";
import type { Operation } from "../operation.ts";

/** A right request: what the operation requires, with the contract's own first examples. */
export interface Request {
	/** Upper case. */
	method: string;
	/** Percent-encoded. */
	path: string;
	/** Percent-encoded, in the order in which it is signed; empty where there is none. */
	query: string;
	/** The required headers, and the body's media type. */
	headers: Record<string, string>;
	parameters: Record<"path" | "query" | "header", Record<string, Json>>;
	body?: Body;
}

export interface Body {
	isJson: boolean;
	value: Json;
}

export function requestOf(spec: Spec, { method, path, item, place }: Operation): Request {
	const parameters = parametersOf(spec, item, place);
	const content = contentOf(spec, place);
	const query = Object.entries(parameters.query).flatMap(([name, value]) => [value].flat().map((each) => [name, String(each)] as const));
	const headers = Object.entries(parameters.header).map(([name, value]) => [name, String(value)]);
	return {
		method,
		path: path.replace(/\{(.+?)\}/g, (_, name: string) => encode(String(parameters.path[name]))),
		query: query
			.sort(([a, x], [b, y]) => ((a === b ? x < y : a < b) ? -1 : 1))
			.map(([name, value]) => `${encode(name)}=${encode(value)}`)
			.join("&"),
		headers: { ...Object.fromEntries(headers), ...(content && { "Content-Type": content.mediaType }) },
		parameters,
		...(content && { body: content.body }),
	};
}

/** Unreserved characters alone stay as they are, which is what algorithms sign: https://www.rfc-editor.org/rfc/rfc3986#section-2.3 */
const encode = (text: string): string =>
	encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

function parametersOf(spec: Spec, ...holders: Place[]): Request["parameters"] {
	const examples: Request["parameters"] = { path: {}, query: {}, header: {} };
	for (const { pointer, value } of holders)
		for (const [index, each] of [value.parameters ?? []].flat().entries()) {
			const parameter = follow(spec, each, below(below(pointer, "parameters"), index));
			const { in: where, name, required } = parameter.value;
			if (required === true && (where === "path" || where === "query" || where === "header"))
				examples[where][String(name)] = exampleOf(spec, parameter);
		}
	return examples;
}

function contentOf(spec: Spec, { pointer, value }: Place): { mediaType: string; body: Body } | undefined {
	if (value.requestBody === undefined) return undefined;
	const body = follow(spec, value.requestBody, below(pointer, "requestBody"));
	const [content] = membersOf(spec, body.value.content, below(body.pointer, "content"));
	if (content === undefined) return undefined;
	const [mediaType, place] = content;
	return { mediaType, body: { isJson: isJson(essence(mediaType)), value: exampleOf(spec, place) } };
}

function exampleOf(spec: Spec, { pointer, value: { example, examples } }: Place): Json {
	const [first] = membersOf(spec, examples, below(pointer, "examples"));
	const value = example ?? first?.[1].value.value;
	if (value === undefined) throw spec.error(pointer, "a sample needs an example of this; add one");
	return value;
}

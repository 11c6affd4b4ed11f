import { below, type Json, type Spec } from "../../../src/openapi/document.ts";
import { isJson } from "../../../src/openapi/media-type.ts";
import { parametersOf, requestBodyOf } from "../../../src/openapi/operations.ts";
import { expandPath } from "../../../src/openapi/path-template.ts";
import { membersOf, type Place } from "../../../src/openapi/resolve.ts";
import type { Operation } from "../operation.ts";
import { exampleOf } from "./parameters.ts";

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

export function requestOf(spec: Spec, operation: Operation): Request {
	const { method, path, place } = operation;
	const parameters = argumentsOf(spec, operation);
	const content = contentOf(spec, place);
	const query = Object.entries(parameters.query).flatMap(([name, value]) => [value].flat().map((each) => [name, String(each)] as const));
	const headers = Object.entries(parameters.header).map(([name, value]) => [name, String(value)]);
	return {
		method,
		path: expandPath(path, (name) => encode(String(parameters.path[name]))),
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

function argumentsOf(spec: Spec, { item, place }: Operation): Request["parameters"] {
	const given: Request["parameters"] = { path: {}, query: {}, header: {} };
	for (const parameter of parametersOf(spec, { item, operation: place })) {
		const { in: where, name, required } = parameter.value;
		if (required === true && (where === "path" || where === "query" || where === "header"))
			given[where][String(name)] = neededExample(spec, parameter);
	}
	return given;
}

function contentOf(spec: Spec, operation: Place): { mediaType: string; body: Body } | undefined {
	const body = requestBodyOf(spec, operation);
	if (body === undefined) return undefined;
	const [content] = membersOf(spec, body.value.content, below(body.pointer, "content"));
	if (content === undefined) return undefined;
	const [mediaType, place] = content;
	return { mediaType, body: { isJson: isJson(mediaType), value: neededExample(spec, place) } };
}

function neededExample(spec: Spec, place: Place): Json {
	const value = exampleOf(spec, place);
	if (value === undefined) throw spec.error(place.pointer, "a sample needs an example of this; add one");
	return value;
}

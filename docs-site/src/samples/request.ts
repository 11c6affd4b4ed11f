import { defaultHeader, isSent } from "../../../src/openapi/default-header.ts";
import type { Json, Spec } from "../../../src/openapi/document.ts";
import { parametersOf } from "../../../src/openapi/operations.ts";
import { expandPath } from "../../../src/openapi/path-template.ts";
import type { Place } from "../../../src/openapi/resolve.ts";
import type { Operation } from "../operation.ts";
import { type Body, bodyOf, type Content, contentOf } from "./body.ts";
import { holderOf, valueFor } from "./parameters.ts";
import { type Pair, pairsFor, textFor } from "./serialized.ts";

/** A right request: what the operation requires and the headers that have a default, with the contract's own first examples. */
export interface Request {
	/** Upper case. */
	method: string;
	/** Percent-encoded. */
	path: string;
	/** Percent-encoded, in the order in which it is signed; empty where there is none. */
	query: string;
	/** The headers that are required or have a default, and the body's media type. */
	headers: Record<string, string>;
	/** As the client takes them, without the headers that it sends by itself; a place without any is absent. */
	parameters: Partial<Record<ParameterPlace, Record<string, Json>>>;
	body?: Body;
}

const places = ["path", "query", "header", "cookie"] as const;
type ParameterPlace = (typeof places)[number];

/** A parameter that the request has, with its value. */
interface Argument {
	where: ParameterPlace;
	name: string;
	parameter: Place;
	mediaType?: string;
	value: Json | undefined;
	/** The client sends it by itself. */
	isPreset: boolean;
}

/** Throws, with file and line, where the contract has no example and none can be made. */
export function requestOf(spec: Spec, operation: Operation): Request {
	const { method, path, place } = operation;
	const missing = missingIn(spec, operation);
	if (missing !== undefined) throw spec.error(missing.pointer, "a sample needs an example of this; add one");
	const given = argumentsOf(spec, operation);
	const at = (where: ParameterPlace) => given.filter((each) => each.where === where);
	const asked = (where: ParameterPlace) => at(where).filter(({ isPreset }) => !isPreset);
	const content = contentOf(spec, place);
	const texts = at("path").map((each) => [each.name, textOf("path", each)]);
	const cookies = at("cookie").flatMap((each) => pairsOf("cookie", each));
	const headers = [
		...at("header").map((each) => [each.name, textOf("header", each)]),
		...(cookies.length === 0 ? [] : [["Cookie", cookies.map(written).join("; ")]]),
	];
	return {
		method,
		path: expandPath(path, (name) => Object.fromEntries(texts)[name] ?? ""),
		query: at("query")
			.flatMap((each) => pairsOf("query", each))
			.sort(inSigningOrder)
			.map(written)
			.join("&"),
		headers: { ...Object.fromEntries(headers), ...(content && { "Content-Type": content.mediaType }) },
		parameters: Object.fromEntries(
			places
				.filter((where) => asked(where).length > 0)
				.map((where) => [where, Object.fromEntries(asked(where).map(({ name, value }) => [name, value ?? null]))]),
		),
		...(content && { body: sentBody(spec, content) }),
	};
}

function sentBody(spec: Spec, { mediaType, place, value = null, isChosen }: Content): Body {
	return { ...bodyOf(spec, mediaType, place, value), ...(isChosen && { contentType: mediaType }) };
}

/** The first place of a request that has no example, and of whose schema none can be made. */
export function missingIn(spec: Spec, operation: Operation): Place | undefined {
	const parameter = argumentsOf(spec, operation).find(({ value }) => value === undefined)?.parameter;
	const content = contentOf(spec, operation.place);
	return parameter ?? (content?.value === undefined ? content?.place : undefined);
}

/** OpenAPI ignores parameters that name one of these: https://spec.openapis.org/oas/v3.1.1#parameter-object */
const ignored = ["accept", "content-type", "authorization"];

function argumentsOf(spec: Spec, { item, place }: Operation): Argument[] {
	return parametersOf(spec, { item, operation: place }).flatMap((parameter): Argument[] => {
		const { in: where, name } = parameter.value;
		const found = places.find((each) => each === where);
		const isIgnored = found === "header" && ignored.includes(String(name).toLowerCase());
		if (!isSent(spec, parameter) || found === undefined || isIgnored) return [];
		const preset = defaultHeader(spec, parameter);
		const { mediaType, place: holder } = holderOf(spec, parameter);
		const value = preset ?? valueFor(spec, holder);
		return [{ where: found, name: String(name), parameter, ...(mediaType && { mediaType }), value, isPreset: preset !== undefined }];
	});
}

const textOf = (where: "path" | "header", { parameter, value = null, mediaType }: Argument) =>
	textFor(where, parameter.value, value, mediaType);

const pairsOf = (where: "query" | "cookie", { parameter, value = null, mediaType }: Argument) =>
	pairsFor(where, parameter.value, value, mediaType);

const written = ({ name, value }: Pair) => `${name}=${value}`;

/** By the decoded names, and then by the decoded values. */
function inSigningOrder(one: Pair, other: Pair): number {
	const [name, otherName, value, otherValue] = [one.name, other.name, one.value, other.value].map(decodeURIComponent) as [
		string,
		string,
		string,
		string,
	];
	const isBefore = name === otherName ? value < otherValue : name < otherName;
	return isBefore ? -1 : 1;
}

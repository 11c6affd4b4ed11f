import { type Exchange, headerValues } from "../../har/exchange.ts";
import { type Decoded, decodePairs, decodeText, deepMember } from "../../openapi/parameter-styles/decode.ts";
import { percentDecoded } from "../../openapi/parameter-styles/escaping.ts";
import { cookiePairs, type Pair, queryPairs } from "../../openapi/parameter-styles/pairs.ts";
import type { Writing } from "../../openapi/parameter-styles/styles.ts";
import { matchPathEnd, parseTemplate, readPath } from "../../openapi/path-template.ts";
import type { Operation, Parameter } from "../contract.ts";

/** What a request has for a parameter. */
export interface Received {
	/** One text for each time that it, or a member of it, was sent. They are decoded if it is one text or JSON. */
	texts: string[];
	/** What the texts may mean in its style, one for each shape that fits. */
	readings: Decoded[];
}

/** `path` has the decoded values of the path parameters. */
export function received(operation: Operation, parameter: Parameter, exchange: Exchange, path: Record<string, string>): Received {
	const { in: place, name, writing } = parameter;
	if (writing === undefined || writing === "json") return { texts: plainTexts(parameter, exchange, path), readings: [] };
	if (place === "query") return fromPairs(name, writing, queryPairsOf(operation, parameter, exchange));
	if (place === "cookie") return fromPairs(name, writing, cookiesNamed(name, exchange));
	const texts = place === "header" ? headerValues(exchange.request, name) : rawValues(operation, name, exchange);
	const sent = texts.join(",");
	return { texts, readings: texts.length === 0 ? [] : readingsOf(writing, (shape) => decodeText(name, sent, writing, shape)) };
}

function plainTexts({ in: place, name }: Parameter, exchange: Exchange, path: Record<string, string>): string[] {
	const { url, request } = exchange;
	if (place === "query") return url.search === "" ? [] : url.searchParams.getAll(name);
	if (place === "header") return headerValues(request, name);
	if (place === "cookie") return cookiesNamed(name, exchange).map(([, text]) => percentDecoded(text));
	return Object.hasOwn(path, name) ? [path[name] ?? ""] : [];
}

const cookiesNamed = (name: string, { request }: Exchange): Pair[] =>
	headerValues(request, "Cookie")
		.flatMap(cookiePairs)
		.filter(([each]) => each === name);

/** The value as it was sent, because a delimiter in it is not a percent-encoded one. A gateway may have put a base path before the path. */
function rawValues({ path, otherPaths = [], alsoAt = [] }: Operation, name: string, { url }: Exchange): string[] {
	const sent = readPath(url.pathname);
	const [match] = [path, ...otherPaths, ...alsoAt].flatMap((each) => matchPathEnd(parseTemplate(each), sent) ?? []);
	return (match?.values ?? []).filter(([each]) => each === name).map(([, text]) => text);
}

function queryPairsOf({ parameters, security }: Operation, parameter: Parameter, { url }: Exchange): Pair[] {
	if (url.search === "") return [];
	const others = [...parameters.filter((each) => each !== parameter), ...security.alternatives.flat()].filter(
		(each) => each.in === "query",
	);
	const isOthers = (name: string) => others.some((each) => each.name === name || ("schema" in each && owns(each, name)));
	return queryPairs(url.search.slice(1)).filter(
		([name]) => name === parameter.name || owns(parameter, name) || (takesOthers(parameter) && !isOthers(name)),
	);
}

/** Whether a name in the query is that of a declared member of the parameter. */
function owns({ name, writing }: Parameter, sent: string): boolean {
	if (writing === undefined || writing === "json") return false;
	return writing.style === "deepObject" ? deepMember(name, sent) !== undefined : writing.members?.names.includes(sent) === true;
}

const takesOthers = ({ writing }: Parameter) => typeof writing === "object" && writing.members?.others === true;

/** Whether a name in the query may belong to a parameter of another name. */
export const isKnown = (parameter: Parameter, sent: string): boolean => owns(parameter, sent) || takesOthers(parameter);

const fromPairs = (name: string, writing: Writing, pairs: Pair[]): Received => ({
	texts: pairs.map(([, text]) => text),
	readings: readingsOf(writing, (shape) => decodePairs(name, pairs, writing, shape)),
});

const readingsOf = ({ shapes }: Writing, decode: (shape: Writing["shapes"][number]) => Decoded | undefined): Decoded[] =>
	shapes.flatMap((shape) => {
		const reading = decode(shape);
		// flatMap must not take an array for several readings.
		return reading === undefined ? [] : [reading];
	});

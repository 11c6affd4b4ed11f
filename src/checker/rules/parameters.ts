import { type Exchange, headerValues } from "../../har/exchange.ts";
import { step } from "../../openapi/json-pointer.ts";
import type { Operation, Parameter, Schema } from "../contract.ts";
import type { DraftFinding, Location, Rule } from "../finding.ts";
import { unknownQueryParameter } from "../schema/drift-finding.ts";
import { judgeValue, keeps } from "../schema/judge-value.ts";

const rules = { path: "request-path", query: "request-query", header: "request-header" } as const satisfies Record<Parameter["in"], Rule>;
const places = { path: "path", query: "query", header: "headers" } as const satisfies Record<Parameter["in"], string>;

export function judgeParameters(operation: Operation, exchange: Exchange, path: Record<string, string>): DraftFinding[] {
	const declared = operation.parameters.flatMap((parameter) => judgeParameter(parameter, valuesOf(parameter, exchange, path)));
	return [...declared, ...unknownQueryParameters(operation, exchange)];
}

function judgeParameter(parameter: Parameter, values: string[]): DraftFinding[] {
	const { in: place, name, array, required, schema } = parameter;
	if (values.length === 0 ? !required : values.length === 1 && !array && keeps(schema, values[0])) return [];
	const pointer = `/request/${places[place]}${step(place === "header" ? name.toLowerCase() : name)}`;
	const site = { rule: rules[place], pointer, line: parameter.line };
	if (values.length === 0) return [{ ...site, message: "expected a value, got none", line: parameter.requiredLine }];
	if (array) return judgeText(schema, values, site);
	if (place === "query" && values.length > 1) return [{ ...site, message: `expected one value, got ${values.length}` }];
	return judgeText(schema, values.join(", "), site);
}

function valuesOf({ in: place, name }: Parameter, { url, request }: Exchange, path: Record<string, string>): string[] {
	if (place === "query") return url.search === "" ? [] : url.searchParams.getAll(name);
	if (place === "header") return headerValues(request, name);
	return Object.hasOwn(path, name) ? [path[name] ?? ""] : [];
}

function unknownQueryParameters({ parameters, security, line }: Operation, { url }: Exchange): DraftFinding[] {
	if (url.search === "") return [];
	const credentials = security.alternatives.flat();
	const known = new Set([...parameters, ...credentials].filter((each) => each.in === "query").map(({ name }) => name));
	return [...new Set(url.searchParams.keys())].filter((name) => !known.has(name)).map((name) => unknownQueryParameter(name, line));
}

/**
 * A parameter or a header is text on the wire. It may mean a string, or the number or boolean that it spells.
 * If both readings are wrong, the one with the right type gives the better message.
 */
export function judgeText(schema: Schema, text: string | string[], site: Location): DraftFinding[] {
	if (schema.open(text)) return judgeValue(schema, text, site);
	const spelt = Array.isArray(text) ? text.map(scalar) : scalar(text);
	const best = schema.open(spelt) || (hasType(schema, spelt) && !hasType(schema, text)) ? spelt : text;
	return judgeValue(schema, best, site);
}

function hasType({ open }: Schema, value: unknown): boolean {
	return open(value) || !open.errors?.some(({ keyword }) => keyword === "type");
}

/** The number, boolean or null that a text spells in JSON: `4900`, but not `0x1324` or ` 4900`. */
function scalar(text: string): unknown {
	const spelt = /^(-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?|true|false|null)$/.test(text);
	return spelt ? JSON.parse(text) : text;
}

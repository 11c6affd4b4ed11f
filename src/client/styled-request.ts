import { encode } from "../openapi/parameter-styles/encode.ts";
import { expandPath } from "../openapi/path-template.ts";
import type { Sendable } from "./bodies/encode.ts";
import { type Input, requestOf } from "./request.ts";
import type { Route, StyledParameter } from "./route.ts";
import type { Unsigned } from "./signing/sign.ts";

/** A styled parameter, and its value as it is sent. */
interface Written {
	parameter: StyledParameter;
	text: string;
}

/**
 * A request whose parameters have styles of OpenAPI, stand in cookies, or are JSON text. Only a generated client whose contract declares such parameters
 * imports this. A browser does not let a program set the header `Cookie`, so there the cookies that it keeps for the server are sent instead:
 * https://fetch.spec.whatwg.org/#forbidden-request-header
 * @throws TypeError for a parameter that cannot be sent; the message does not hold its value.
 */
export function styledRequestOf(base: string, route: Route, input: Input): Unsigned<Sendable> {
	const { styled = [] } = route;
	const written = styled.flatMap((parameter) => writtenOf(parameter, input));
	const inPlace = (where: StyledParameter["in"]) => written.filter(({ parameter }) => parameter.in === where);
	const inPath = inPlace("path");
	const path = expandPath(route.path, (name, template) => inPath.find(({ parameter }) => parameter.name === name)?.text ?? template);
	const request = requestOf(base, { ...route, path }, withoutStyled(input, styled));
	const query = inPlace("query").map(({ text }) => text);
	if (query.length > 0) request.url.search = [request.url.search.slice(1), ...query].filter((text) => text !== "").join("&");
	for (const { parameter, text } of inPlace("header")) request.headers[parameter.name] = text;
	const cookies = inPlace("cookie").filter(({ text }) => text !== "");
	if (cookies.length > 0) request.headers.Cookie = cookies.map(({ text }) => text).join("; ");
	return request;
}

function writtenOf(parameter: StyledParameter, input: Input): Written[] {
	const { name, in: where, json } = parameter;
	const value = input[where]?.[name];
	if (value == null) return [];
	const text = encode(name, json ? jsonOf(parameter, value) : value, parameter);
	// A URL parser resolves "." and ".." as path segments, even percent-encoded: https://url.spec.whatwg.org/#double-dot-path-segment
	if (where === "path" && /^(\.|%2e){0,2}$/i.test(text)) throw new TypeError(`path.${name}: expected a value, not . or ..`);
	return [{ parameter, text }];
}

/** A header holds ASCII only, and JSON can say everything in it: https://www.rfc-editor.org/rfc/rfc8259#section-7 */
function jsonOf({ name, in: where }: StyledParameter, value: unknown): string {
	const json: string | undefined = JSON.stringify(value);
	if (json === undefined) throw new TypeError(`${where}.${name}: expected what JSON can hold`);
	return where === "header" ? json.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`) : json;
}

function withoutStyled(input: Input, styled: readonly StyledParameter[]): Input {
	const rest = (where: "path" | "query" | "header") => {
		const names = new Set(styled.filter((parameter) => parameter.in === where).map(({ name }) => name));
		return Object.fromEntries(Object.entries(input[where] ?? {}).filter(([name]) => !names.has(name)));
	};
	return { ...input, path: rest("path"), query: rest("query"), header: rest("header") };
}

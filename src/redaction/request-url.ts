import { expandPath } from "../openapi/path-template.ts";
import { fieldOf, writeText } from "./form.ts";
import { writeCredential } from "./headers.ts";
import type { RecordedParameter } from "./list.ts";
import type { FoundOperation } from "./operations.ts";
import { component, pathText } from "./url.ts";
import type { Writer } from "./writer.ts";

/** The URL of a request as it may be written, without user and fragment. */
export function writeRequestUrl(url: URL, found: FoundOperation, writer: Writer): string {
	const host = url.hostname.startsWith("[") ? `[${writer.secrets.host(url.hostname.slice(1, -1))}]` : writer.secrets.host(url.hostname);
	const port = url.port === "" ? "" : `:${url.port}`;
	return `${url.protocol}//${host}${port}${pathText(found.base, writer)}${writePath(found, writer)}${writeQuery(url.search, found, writer)}`;
}

function writePath({ operation, template, values, at }: FoundOperation, writer: Writer): string {
	const sent = new Map(values);
	return expandPath(template.text, (name) => {
		const parameter = operation.parameters.find((each) => each.in === "path" && each.name === name);
		return component((sent.get(name) ?? "").replaceAll("+", "%2B"), (plain) => writeText(plain, at(parameter?.schema), at, writer));
	});
}

function writeQuery(search: string, found: FoundOperation, writer: Writer): string {
	if (search.length < 2) return "";
	const pairs = search
		.slice(1)
		.split("&")
		.map((pair) => writePair(pair, found, writer));
	return `?${pairs.join("&")}`;
}

function writePair(pair: string, { operation, list, at }: FoundOperation, writer: Writer): string {
	const equals = pair.indexOf("=");
	const [sent, value] = equals < 0 ? [pair, undefined] : [pair.slice(0, equals), pair.slice(equals + 1)];
	const name = decoded(sent);
	const carriers = list.credentials.filter((each) => each.in === "query" && each.name === name);
	const change = (text: string, write: (plain: string) => string) => (text === "" ? text : component(text, write));
	if (carriers.length > 0)
		return `${sent}${equals < 0 ? "" : "="}${change(value ?? "", (plain) => writeCredential(plain, carriers, writer))}`;
	const inQuery = operation.parameters.filter((each) => each.in === "query");
	const { isDeclared, schema } = declaredIn(inQuery, name, at);
	const field = isDeclared ? { shown: name, inside: schema } : fieldOf(name, undefined, at, writer);
	const shown = isDeclared || field.shown === name ? sent : encodeURIComponent(field.shown);
	return `${shown}${equals < 0 ? "" : "="}${change(value ?? "", (plain) => writeText(plain, field.inside, at, writer))}`;
}

/** The schema of a value in the query: of a parameter, or of a member of one. */
function declaredIn(parameters: readonly RecordedParameter[], name: string, at: FoundOperation["at"]) {
	const own = parameters.find((each) => each.name === name);
	if (own !== undefined) return { isDeclared: true, schema: at(own.schema) };
	const exploded = parameters.find((each) => each.members?.includes(name));
	if (exploded !== undefined) return { isDeclared: true, schema: at(at(exploded.schema)?.members?.[name]) };
	const [, outer, inner = ""] = /^([^[\]]+)\[([^[\]]*)\]$/.exec(name) ?? [];
	const deep = at(parameters.find((each) => each.name === outer)?.schema);
	const isMember = deep?.members !== undefined && Object.hasOwn(deep.members, inner);
	return { isDeclared: isMember, schema: isMember ? at(deep?.members?.[inner]) : undefined };
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text.replaceAll("+", " "));
	} catch {
		return text;
	}
}

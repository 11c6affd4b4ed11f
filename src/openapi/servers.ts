import { below } from "./json-pointer.ts";
import { expandPath, parameterNames } from "./path-template.ts";
import { isObject, type JsonObject, type Spec } from "./reading/spec.ts";
import type { Place } from "./resolve.ts";
import { withoutTrailingSlashes } from "./trailing-slashes.ts";

/** A server of an operation, for one choice of the variables in its path: https://spec.openapis.org/oas/v3.1.1#server-object */
export interface Server {
	/** `name` (OpenAPI 3.2) or `x-name`, otherwise its URL. Unique among the servers of an operation. */
	name: string;
	/** As the document has it, with the variables in its path filled in and without a slash at its end. */
	url: string;
	/** Scheme and host as the document has them, such as `https://{region}.example`. Empty: those of the document's own URL. */
	host: string;
	/** The same with the variables' defaults. Absent: those of the document's own URL, which nobody knows here. */
	origin?: string;
	/** The path before each path template, percent-encoded and without a slash at its end. */
	base: string;
	place: Place;
}

/** A relative URL is relative to the document's own. Only its path is read. */
const documentUrl = "https://document.invalid/";

/** The servers of an operation: its own before those of its path item, and those before the document's. Empty: only `/`. */
export function serversOf(spec: Spec, operation: Place, item: Place): Server[] {
	const own = [operation, item].find(({ value }) => value.servers !== undefined);
	return own === undefined ? documentServers(spec) : listedServers(spec, own);
}

export const documentServers = (spec: Spec): Server[] => listedServers(spec, { pointer: "", value: spec.document });

/** The path templates under which an operation is served, without duplicates. The first server's comes first. */
export function servedPaths(servers: Server[], template: string): [path: string, ...others: string[]] {
	const [first = "", ...others] = new Set(servers.map(({ base }) => base));
	return [first + template, ...others.map((base) => base + template)];
}

function listedServers(spec: Spec, { pointer, value: { servers = [] } }: Place): Server[] {
	const at = below(pointer, "servers");
	if (!Array.isArray(servers)) throw spec.error(at, "servers is not a list; write each with a leading -");
	// Only for the document does OpenAPI say what an empty list means.
	if (servers.length === 0 && pointer !== "") throw spec.error(at, "no server; name one, or leave servers out");
	const all = servers.flatMap((server, index) => {
		if (!isObject(server)) throw spec.error(below(at, index), "expected an object");
		return serversAt(spec, { pointer: below(at, index), value: server });
	});
	for (const [index, { name, place }] of all.entries())
		if (all.findIndex((each) => each.name === name) < index)
			throw spec.error(place.pointer, `another server is ${name}; give each its own x-name`);
	return all;
}

/** One server for each choice of the variables in its path. */
function serversAt(spec: Spec, place: Place): Server[] {
	const { url } = place.value;
	const at = below(place.pointer, "url");
	if (typeof url !== "string") throw spec.error(at, "expected the URL of the server");
	if (/[?#]/.test(url)) throw spec.error(at, "the URL of a server has no query and no fragment; remove them");
	const variables = Object.fromEntries(parameterNames(url).map((name) => [name, variableOf(spec, place, name)]));
	return choicesOf(spec, place, url, variables).map((choice) => serverAt(spec, place, url, { variables, choice }));
}

/** The values of the variables in the path. The defaults come first, because the first server is the default one. */
function choicesOf(spec: Spec, { pointer }: Place, url: string, variables: Variables): Choice[] {
	let choices: Choice[] = [{}];
	for (const name of new Set(parameterNames(url.slice(hostOf(url).length)))) {
		const { preset, values } = variables[name] ?? {};
		if (preset === undefined || values === undefined)
			throw spec.error(
				below(below(pointer, "variables"), name),
				`${name} is part of the path and may be anything; list its values in enum, or write it as a path parameter in paths`,
			);
		const inOrder = [preset, ...values.filter((value) => value !== preset)];
		choices = choices.flatMap((choice) => inOrder.map((value) => ({ ...choice, [name]: value })));
	}
	return choices;
}

/** Whether the URL of a server puts something before each path. */
export const hasPath = (url: string): boolean => !/^\/?$/.test(url.slice(hostOf(url).length));

/** Scheme and host of a URL whose variables may not be filled in. */
const hostOf = (url: string) => /^(?:[^/]*:)?\/\/[^/]*/.exec(url)?.[0] ?? "";

type Variables = Record<string, Variable>;

/** The values of some variables, by name. */
type Choice = Record<string, string>;

interface Variable {
	preset: string;
	/** Absent: any text. */
	values: string[] | undefined;
}

function variableOf(spec: Spec, { pointer, value }: Place, name: string): Variable {
	const variables: JsonObject = isObject(value.variables) ? value.variables : {};
	const variable = Object.hasOwn(variables, name) ? variables[name] : undefined;
	if (!isObject(variable)) throw spec.error(below(pointer, "url"), `no variable ${name}; declare it under variables`);
	const at = below(below(pointer, "variables"), name);
	const { default: preset, enum: values } = variable;
	if (typeof preset !== "string") throw spec.error(at, `expected a default of ${name}, a string`);
	if (values === undefined) return { preset, values };
	if (!Array.isArray(values) || !values.every((each) => typeof each === "string"))
		throw spec.error(below(at, "enum"), "expected a list of strings");
	if (!values.includes(preset))
		throw spec.error(below(at, "default"), `${preset} is not in the enum of ${name}; add it, or choose another`);
	return { preset, values };
}

function serverAt(spec: Spec, place: Place, url: string, { variables, choice }: { variables: Variables; choice: Choice }): Server {
	const at = below(place.pointer, "url");
	const written = expandPath(url, (name, text) => choice[name] ?? text);
	const parsed = URL.parse(
		expandPath(url, (name) => choice[name] ?? variables[name]?.preset ?? ""),
		documentUrl,
	);
	if (parsed === null) throw spec.error(at, `${written} is no URL; correct it, or the defaults of its variables`);
	const { protocol, username, password, pathname, origin } = parsed;
	if (protocol !== "https:" && protocol !== "http:") throw spec.error(at, `expected a server of https or http, got ${protocol}`);
	if (username !== "" || password !== "") throw spec.error(at, "the URL of a server holds no user; declare a security scheme");
	const base = withoutTrailingSlashes(pathname);
	const host = hostOf(written);
	const shown = host + base || "/";
	return {
		name: nameOf(spec, place, Object.values(choice)) ?? shown,
		url: shown,
		host,
		...(origin !== new URL(documentUrl).origin && { origin }),
		base,
		place,
	};
}

function nameOf(spec: Spec, { pointer, value }: Place, choice: string[]): string | undefined {
	const name = value.name ?? value["x-name"];
	if (name === undefined) return undefined;
	if (typeof name !== "string" || name === "")
		throw spec.error(below(pointer, value.name === undefined ? "x-name" : "name"), "expected a name, a string");
	return [name, ...choice].join(" ");
}

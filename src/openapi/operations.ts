import { below } from "./json-pointer.ts";
import { methods } from "./methods.ts";
import { isObject, type Json, type JsonObject, type Spec } from "./reading/spec.ts";
import { follow, membersOf, type Place } from "./resolve.ts";
import { type Server, servedPaths, serversOf } from "./servers.ts";

/** An operation with the path item that holds it. */
export interface WrittenOperation {
	/** The path template behind the path of the operation's first server. */
	path: string;
	/** In lower case. */
	method: string;
	item: Place;
	operation: Place;
}

/** An operation that servers have. */
export interface ServedOperation extends WrittenOperation {
	/** The path template as it is written. */
	template: string;
	servers: Server[];
	/** The path template behind the paths of its other servers, as far as they differ. */
	otherPaths: string[];
}

/** The operations of a spec, in the order in which they are written. */
export function operationsOf(spec: Spec): ServedOperation[] {
	return membersOf(spec, withoutExtensions(spec.document.paths), "/paths").flatMap(([template, item]) =>
		operationsIn(spec, template, item).map((written) => {
			const servers = serversOf(spec, written.operation, item);
			const [path, ...otherPaths] = servedPaths(servers, template);
			return { ...written, path, template, servers, otherPaths };
		}),
	);
}

/** The operations of one path item, such as that of a callback. No server's path stands before theirs. */
export function operationsIn(spec: Spec, path: string, item: Place): WrittenOperation[] {
	return Object.entries(item.value)
		.filter(([name]) => methods.includes(name))
		.map(([method, value]) => ({ path, method, item, operation: follow(spec, value, below(item.pointer, method)) }));
}

/** The operation of a path and a method. The method may be in upper or lower case. */
export function operationAt(spec: Spec, path: string, method: string): WrittenOperation {
	const { paths } = spec.document;
	const item = follow(spec, isObject(paths) ? paths[path] : undefined, below("/paths", path));
	const name = method.toLowerCase();
	return { path, method: name, item, operation: follow(spec, item.value[name], below(item.pointer, name)) };
}

/** The parameters of an operation but those that OpenAPI ignores. Its own override those of its path item with the same name: https://spec.openapis.org/oas/v3.1.1#operation-object */
export function parametersOf(spec: Spec, { item, operation }: Pick<WrittenOperation, "item" | "operation">): Place[] {
	const all = [item, operation].flatMap((holder) => parametersIn(spec, holder));
	return [...new Map(all.map((place) => [`${place.value.in} ${place.value.name}`, place])).values()];
}

function parametersIn(spec: Spec, { pointer, value: { parameters = [] } }: Place): Place[] {
	const at = below(pointer, "parameters");
	if (!Array.isArray(parameters)) throw spec.error(at, "parameters is not a list; write each with a leading -");
	return parameters.map((parameter, index) => follow(spec, parameter, below(at, index))).filter(({ value }) => !isIgnored(value));
}

/** Headers with rules of their own, of which a parameter says nothing: https://spec.openapis.org/oas/v3.1.1#common-fixed-fields-0 */
export const isIgnored = ({ in: where, name }: JsonObject): boolean =>
	where === "header" && typeof name === "string" && /^(accept|content-type|authorization)$/i.test(name);

/** The request body of an operation, if it has one. */
export function requestBodyOf(spec: Spec, { pointer, value }: Place): Place | undefined {
	return value.requestBody === undefined ? undefined : follow(spec, value.requestBody, below(pointer, "requestBody"));
}

/** The responses of an operation, by status. */
export const responsesOf = (spec: Spec, { pointer, value }: Place): [string, Place][] =>
	membersOf(spec, withoutExtensions(value.responses), below(pointer, "responses"));

/** Leaves out extensions: members that begin with `x-` are neither paths nor statuses. */
const withoutExtensions = (value: Json | undefined): Json | undefined =>
	isObject(value) ? (Object.fromEntries(Object.entries(value).filter(([name]) => !name.startsWith("x-"))) as JsonObject) : value;

import { below, isObject, type Json, type JsonObject } from "../openapi/document.ts";
import { kindAt } from "../openapi/document-tree.ts";
import { steps, valueAt } from "../openapi/json-pointer.ts";
import { methods } from "../openapi/methods.ts";
import { parameterNames } from "../openapi/path-template.ts";
import { loseScheme } from "./lose-scheme.ts";
import type { Problem } from "./problem.ts";
import { rewrite } from "./rewrite.ts";
import { shownPlace } from "./shown-place.ts";

/**
 * Makes the smallest change that may solve a problem, in the document itself. Where the problem stays, it names a larger part the next time, because the
 * smaller one went. Returns the change in words; undefined if there is nothing that may go.
 */
export function repair(document: JsonObject, { pointer, what }: Problem): string | undefined {
	const change = loseScheme(document, pointer) ?? rewrite(document, pointer) ?? added(document, pointer) ?? leftOut(document, pointer);
	return change && `${change}: ${what}`;
}

/** What a pointer names, or the nearest that holds it and is there. */
function leftOut(document: JsonObject, named: string): string | undefined {
	const pointer = isReference(named) ? holderOf(named) : named;
	const left = holdersOf(pointer).find((at) => valueAt(document, at) !== undefined);
	if (left === undefined) return undefined;
	leaveOut(document, left);
	return `${shownPlace(left)} is left out`;
}

/** Nothing is left of an object whose reference goes, but of a schema, which says nothing then. */
const isReference = (pointer: string) => pointer.endsWith("/$ref") && kindAt(holderOf(pointer)) !== "schema";

const holderOf = (pointer: string) => pointer.slice(0, pointer.lastIndexOf("/"));

/** What a pointer names and all that holds it, from the inside to the outside, as far as a document may be without it. */
function holdersOf(pointer: string): string[] {
	const names = steps(pointer);
	const all = names.map((_, index) => names.slice(0, names.length - index).reduce<string>(below, ""));
	return all.filter(mayGo);
}

/** A whole path, a component, a server or a tag may go; not all of them at once, and not the document's title. */
function mayGo(pointer: string): boolean {
	const [first = "", ...rest] = steps(pointer);
	if (first === "openapi" || first === "info") return rest.length > 0 && !["title", "version"].includes(rest[0] ?? "");
	if (first === "components") return rest.length > 1;
	return first !== "paths" || rest.length > 0;
}

function leaveOut(document: JsonObject, pointer: string): void {
	const holder = valueAt(document, holderOf(pointer)) as Json;
	const name = steps(pointer).at(-1) ?? "";
	if (Array.isArray(holder)) holder.splice(Number(name), 1);
	else if (isObject(holder)) delete holder[name];
}

/** What a document lacks and can only be one thing. Undefined if that is not what is wrong. */
function added(document: JsonObject, pointer: string): string | undefined {
	const [first, path = "", method = "", member, status, ...rest] = steps(pointer);
	// What is not there is told of the document as a whole.
	if (["", "info"].includes(first ?? "")) return addedInfo(document);
	const item = first === "paths" && isObject(document.paths) ? document.paths[path] : undefined;
	const operation = isObject(item) && methods.includes(method) ? item[method] : undefined;
	if (!isObject(item) || !isObject(operation)) return undefined;
	if (member === "responses" && status !== undefined && rest.length === 0)
		return renamedStatus(operation, status, `${method.toUpperCase()} ${path}`);
	if (member === undefined) return addedParameters(document, operation, item, path);
	if (member !== "responses" || (isObject(operation.responses) && Object.keys(operation.responses).length > 0)) return undefined;
	operation.responses = { default: { description: "Any response." } };
	return `${method.toUpperCase()} ${path} has a response default that says nothing`;
}

/** `4xx` means `4XX`. */
function renamedStatus({ responses }: JsonObject, status: string, at: string): string | undefined {
	const right = status.toUpperCase();
	if (!/^[1-5]XX$/.test(right) || right === status || !isObject(responses) || right in responses) return undefined;
	const entries = Object.entries(responses);
	for (const [name, response] of entries) {
		delete responses[name];
		responses[name === status ? right : name] = response;
	}
	return `${at} responses ${status} is ${right}`;
}

function addedInfo(document: JsonObject): string | undefined {
	const info = isObject(document.info) ? document.info : {};
	const lacking = Object.entries({ title: "An API", version: "0.1.0" }).filter(([name]) => typeof info[name] !== "string");
	if (lacking.length === 0) return undefined;
	document.info = { ...Object.fromEntries(lacking), ...info };
	return `info has ${lacking.map(([name, text]) => `${name}: ${text}`).join(" and ")}`;
}

/** A parameter of a path template that nothing declares is a text. */
function addedParameters(document: JsonObject, operation: JsonObject, item: JsonObject, path: string): string | undefined {
	const declared = [item, operation].flatMap(({ parameters }) =>
		(Array.isArray(parameters) ? parameters : []).map((each) => meant(document, each)),
	);
	const lacking = parameterNames(path).filter((name) => !declared.some((each) => each?.in === "path" && each.name === name));
	if (lacking.length === 0) return undefined;
	const parameters = lacking.map((name) => ({ name, in: "path", required: true, schema: { type: "string" } }));
	operation.parameters = [...(Array.isArray(operation.parameters) ? operation.parameters : []), ...parameters];
	return `${path} has the parameter ${lacking.join(", ")}, a text`;
}

function meant(document: JsonObject, value: Json): JsonObject | undefined {
	if (!isObject(value)) return undefined;
	const target = typeof value.$ref === "string" ? (valueAt(document, decodeURIComponent(value.$ref.slice(1))) as Json | undefined) : value;
	return isObject(target) ? target : undefined;
}

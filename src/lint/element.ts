import { below, isObject, type Json, type JsonObject } from "../openapi/document.ts";
import { methods } from "../openapi/methods.ts";

type Kind =
	| "pathItem"
	| "parameter"
	| "header"
	| "response"
	| "requestBody"
	| "mediaType"
	| "property"
	| "schema"
	| "securityScheme"
	| "example"
	| "link"
	| "operation";

/** A part of an OpenAPI document, where it is written. */
export interface Element {
	kind: Kind;
	/** Its key or, for a parameter or security scheme, its `name`. */
	name: string;
	value: JsonObject;
	/** A JSON Pointer. */
	pointer: string;
}

/** The member of an OpenAPI object that holds elements, by name: https://spec.openapis.org/oas/v3.1.1 */
const maps: Record<string, Kind> = {
	paths: "pathItem",
	pathItems: "pathItem",
	webhooks: "pathItem",
	parameters: "parameter",
	headers: "header",
	responses: "response",
	requestBodies: "requestBody",
	content: "mediaType",
	properties: "property",
	patternProperties: "schema",
	dependentSchemas: "schema",
	$defs: "schema",
	schemas: "schema",
	securitySchemes: "securityScheme",
	examples: "example",
	links: "link",
};
const single: Record<string, Kind> = {
	requestBody: "requestBody",
	schema: "schema",
	items: "schema",
	unevaluatedItems: "schema",
	contains: "schema",
	additionalProperties: "schema",
	unevaluatedProperties: "schema",
	propertyNames: "schema",
	not: "schema",
	if: "schema",
	// biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
	then: "schema",
	else: "schema",
};
const lists = new Set(["anyOf", "oneOf", "allOf", "prefixItems"]);
/** What may hold anything. */
const values = new Set(["value", "example", "default", "const", "enum"]);

/** Every element that is written below a value; a `$ref` is an element where it stands and is not followed. */
export function elementsBelow(value: Json | undefined, pointer: string): Element[] {
	if (!isObject(value)) return [];
	return Object.entries(value).flatMap(([key, member]) => elementsOf(key, member, below(pointer, key)));
}

function elementsOf(key: string, member: Json, pointer: string): Element[] {
	if (values.has(key) || key.startsWith("x-")) return [];
	const one = single[key] ?? (methods.includes(key) && isObject(member) && member.responses !== undefined ? "operation" : undefined);
	if (one !== undefined && isObject(member)) return [{ kind: one, name: key, value: member, pointer }, ...elementsBelow(member, pointer)];
	if (lists.has(key) && Array.isArray(member)) return membersOf("schema", Object.entries(member), pointer);
	const kind = maps[key];
	// The `examples` of a schema are a list of bare values.
	if (kind === "example" && Array.isArray(member)) return [];
	return kind === undefined || typeof member !== "object" || member === null
		? elementsBelow(member, pointer)
		: membersOf(kind, Object.entries(member), pointer);
}

function membersOf(kind: Kind, entries: [string, Json][], pointer: string): Element[] {
	return entries.flatMap(([key, member]) => {
		// A property may have `true` for a schema.
		const value = kind === "property" && typeof member === "boolean" ? {} : member;
		if (!isObject(value)) return [];
		const at = below(pointer, key);
		const name = (kind === "parameter" || kind === "securityScheme") && typeof value.name === "string" ? value.name : key;
		return [{ kind, name, value, pointer: at }, ...(kind === "example" ? [] : elementsBelow(value, at))];
	});
}

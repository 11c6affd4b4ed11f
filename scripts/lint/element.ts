import { below, isObject, type Json, type JsonObject } from "../generate/spec.ts";

export type Kind = "parameter" | "header" | "response" | "requestBody" | "mediaType" | "property" | "schema" | "example" | "operation";

/** A part of an OpenAPI document, where it is written. */
export interface Element {
	kind: Kind;
	/** Its key or, for a parameter, its `name`. */
	name: string;
	value: JsonObject;
	/** A JSON Pointer. */
	pointer: string;
}

/** The member of an OpenAPI object that holds elements, by name: https://spec.openapis.org/oas/v3.1.1 */
const maps: Record<string, Kind> = {
	parameters: "parameter",
	headers: "header",
	responses: "response",
	requestBodies: "requestBody",
	content: "mediaType",
	properties: "property",
	schemas: "schema",
	examples: "example",
};
const single: Record<string, Kind> = {
	requestBody: "requestBody",
	schema: "schema",
	items: "schema",
	additionalProperties: "schema",
	not: "schema",
};
const branches = new Set(["anyOf", "oneOf", "allOf"]);
const methods = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace"]);

/** Every element that is written below a value; a `$ref` is an element where it stands and is not followed. */
export function elementsBelow(value: Json | undefined, pointer: string): Element[] {
	if (!isObject(value)) return [];
	return Object.entries(value).flatMap(([key, member]) => elementsOf(key, member, below(pointer, key), pointer));
}

function elementsOf(key: string, member: Json, pointer: string, parent: string): Element[] {
	if (key === "value" || key === "example" || key.startsWith("x-")) return [];
	// A property may bear any name: `content`, say.
	const isName = /\/(properties|schemas)$/.test(parent);
	const one = isName
		? undefined
		: (single[key] ?? (methods.has(key) && isObject(member) && member.responses !== undefined ? "operation" : undefined));
	if (one !== undefined && isObject(member)) return [{ kind: one, name: key, value: member, pointer }, ...elementsBelow(member, pointer)];
	if (!isName && branches.has(key) && Array.isArray(member)) return membersOf("schema", Object.entries(member), pointer);
	const kind = isName ? undefined : maps[key];
	return kind === undefined || typeof member !== "object" || member === null
		? elementsBelow(member, pointer)
		: membersOf(kind, Object.entries(member), pointer);
}

function membersOf(kind: Kind, entries: [string, Json][], pointer: string): Element[] {
	return entries.flatMap(([key, value]) => {
		if (!isObject(value)) return [];
		const at = below(pointer, key);
		const name = kind === "parameter" && typeof value.name === "string" ? value.name : key;
		return [{ kind, name, value, pointer: at }, ...(kind === "example" ? [] : elementsBelow(value, at))];
	});
}

/** The element that a `$ref` within the document means, or the element itself. */
export function target(root: JsonObject, element: Element): Element {
	const reference = element.value.$ref;
	if (typeof reference !== "string" || !reference.startsWith("#/")) return element;
	let found: Json | undefined = root;
	for (const token of reference.slice(2).split("/"))
		found = isObject(found) ? found[token.replaceAll("~1", "/").replaceAll("~0", "~")] : undefined;
	return isObject(found) ? target(root, { ...element, value: found, pointer: reference.slice(1) }) : element;
}

/** Every schema and property that a server or a client may send in these elements, `$ref`s followed, each once where it is written. */
export function reached(root: JsonObject, elements: Element[], seen = new Map<string, Element>()): Element[] {
	for (const element of elements) {
		const found = target(root, element);
		if (seen.has(`${found.kind} ${found.pointer}`)) continue;
		seen.set(`${found.kind} ${found.pointer}`, found);
		reached(root, elementsBelow(found.value, found.pointer), seen);
	}
	return [...seen.values()];
}

/** The bodies that clients send and those that servers send, a web hook's request among the latter. */
export function bodies(root: JsonObject): { requests: Element[]; responses: Element[] } {
	const all = elementsBelow(root.paths, "/paths");
	const isHook = ({ pointer }: Element) => pointer.includes("/callbacks/");
	const sent = all.filter(({ kind }) => kind === "requestBody");
	const answered = all.filter(({ kind }) => kind === "response");
	return {
		requests: reached(
			root,
			sent.filter((each) => !isHook(each)),
		),
		responses: reached(root, [...answered, ...sent.filter(isHook)]),
	};
}

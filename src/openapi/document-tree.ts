import { below, isObject, type Json, type JsonObject } from "./document.ts";
import { steps } from "./json-pointer.ts";
import { methods } from "./methods.ts";
import { type Place, referent } from "./resolve.ts";
import { holders } from "./schema-keywords.ts";

/** The OpenAPI objects that contain other objects, or are contained in one: https://spec.openapis.org/oas/v3.1.1#schema-0 */
export type Kind =
	| "document"
	| "info"
	| "server"
	| "variable"
	| "pathItem"
	| "operation"
	| "callback"
	| "parameter"
	| "requestBody"
	| "response"
	| "header"
	| "mediaType"
	| "encoding"
	| "example"
	| "link"
	| "schema"
	| "components"
	| "securityScheme";

interface Part {
	kind: Kind;
	many?: "map" | "list";
}

const map = (kind: Kind): Part => ({ kind, many: "map" });
const list = (kind: Kind): Part => ({ kind, many: "list" });
const one = (kind: Kind): Part => ({ kind });

const described = { schema: one("schema"), content: map("mediaType"), examples: map("example") };

const shapes: Record<Kind, Record<string, Part>> = {
	document: {
		info: one("info"),
		servers: list("server"),
		paths: map("pathItem"),
		webhooks: map("pathItem"),
		components: one("components"),
	},
	info: {},
	server: { variables: map("variable") },
	variable: {},
	pathItem: {
		...Object.fromEntries(methods.map((method) => [method, one("operation")])),
		servers: list("server"),
		parameters: list("parameter"),
	},
	operation: {
		parameters: list("parameter"),
		requestBody: one("requestBody"),
		responses: map("response"),
		servers: list("server"),
		callbacks: map("callback"),
	},
	callback: {},
	parameter: described,
	requestBody: { content: map("mediaType") },
	response: { headers: map("header"), content: map("mediaType"), links: map("link") },
	header: described,
	mediaType: { schema: one("schema"), examples: map("example"), encoding: map("encoding") },
	encoding: { headers: map("header") },
	example: {},
	link: { server: one("server") },
	schema: Object.fromEntries(
		holders.map(({ name, holds }) => [name, holds === "schema" ? one("schema") : { kind: "schema", many: holds }]),
	),
	components: {
		schemas: map("schema"),
		parameters: map("parameter"),
		headers: map("header"),
		requestBodies: map("requestBody"),
		responses: map("response"),
		links: map("link"),
		callbacks: map("callback"),
		examples: map("example"),
		pathItems: map("pathItem"),
		securitySchemes: map("securityScheme"),
	},
	securityScheme: {},
};

/** The objects that a member holds. Undefined if it holds a plain value. */
export function partOf(kind: Kind, member: string): Part | undefined {
	// The member names of a callback are the URLs that are called.
	if (kind === "callback") return member.startsWith("x-") ? undefined : one("pathItem");
	return Object.hasOwn(shapes[kind], member) ? shapes[kind][member] : undefined;
}

/** The kind of the object at a pointer into a document. Undefined for a plain value, and for a map or a list of objects. */
export function kindAt(pointer: string): Kind | undefined {
	let kind: Kind = "document";
	const names = steps(pointer);
	while (names.length > 0) {
		const part = partOf(kind, names.shift() ?? "");
		if (part === undefined || (part.many !== undefined && names.shift() === undefined)) return undefined;
		kind = part.kind;
	}
	return kind;
}

/** An object of a document, where it is written. */
export interface DocumentNode extends Place {
	kind: Kind;
	/** The member that holds it, such as `properties`. */
	member: string;
	/** Its name there, or its index. */
	name: string;
}

/** The objects directly inside another. A `$ref` counts as an object in its own place. An example holds no objects. */
export function nodesIn({ kind, value, pointer }: Place & { kind: Kind }): DocumentNode[] {
	return Object.entries(value).flatMap(([member, held]) => {
		const part = partOf(kind, member);
		if (part === undefined) return [];
		const at = below(pointer, member);
		return heldIn(kind, member, part, held).flatMap(([name, each]) =>
			isObject(each) ? [{ kind: part.kind, member, name, value: each, pointer: part.many === undefined ? at : below(at, name) }] : [],
		);
	});
}

function heldIn(kind: Kind, member: string, { many }: Part, held: Json): [string, Json][] {
	if (many === undefined) return [[member, held]];
	if (many === "list" ? !Array.isArray(held) : !isObject(held)) return [];
	// Beside paths and statuses, a name that begins with `x-` is an extension. A component or a header may have such a name itself.
	const isExtensible = kind !== "components" && (member === "paths" || member === "responses");
	return Object.entries(held as JsonObject)
		.filter(([name]) => !(isExtensible && name.startsWith("x-")))
		.map(([name, each]): [string, Json] => [name, member === "properties" && typeof each === "boolean" ? {} : each]);
}

/** All objects inside another, each before those inside it. */
export const nodesBelow = (node: Place & { kind: Kind }): DocumentNode[] => nodesIn(node).flatMap((each) => [each, ...nodesBelow(each)]);

/** The target of a `$ref` in the same document, one step away. */
export function targetOf(document: JsonObject, { $ref: reference }: JsonObject): Place | undefined {
	const found = typeof reference === "string" ? referent(document, reference) : undefined;
	return isObject(found?.value) ? { value: found.value, pointer: found.pointer } : undefined;
}

/** These objects and all objects inside them, with `$ref`s followed. Outer objects come first, and each object appears once, where it is written. */
export function nodesReached(document: JsonObject, nodes: DocumentNode[]): DocumentNode[] {
	const seen = new Map<string, DocumentNode>();
	const reach = (node: DocumentNode) => {
		// A `$ref` may point to a property, which then serves as a schema.
		const key = `${node.kind} ${node.member === "properties"} ${node.pointer}`;
		if (seen.has(key)) return;
		seen.set(key, node);
		const target = targetOf(document, node.value);
		if (target !== undefined) reach({ ...node, member: "$ref", ...target });
		nodesIn(node).forEach(reach);
	};
	nodes.forEach(reach);
	return [...seen.values()];
}

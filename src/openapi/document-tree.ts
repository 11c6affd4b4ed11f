import { below, steps } from "./json-pointer.ts";
import { isObject, type Json, type JsonObject } from "./reading/spec.ts";
import { type Place, referent } from "./resolve.ts";
import { type Kind, type LeafKind, type Part, wordOf } from "./words/words.ts";

export type { Kind };

const leaves: readonly string[] = [
	"contact",
	"license",
	"documentation",
	"tag",
	"discriminator",
	"xml",
	"flows",
	"flow",
] satisfies LeafKind[];

/** The objects that a member holds. Undefined if it holds a plain value, or an object of words alone. */
export function partOf(kind: Kind, member: string): Part<Kind> | undefined {
	const part = partWithLeaves(kind, member);
	return part === undefined || leaves.includes(part.kind) ? undefined : (part as Part<Kind>);
}

function partWithLeaves(kind: Kind | LeafKind, member: string): Part | undefined {
	const word = wordOf(kind, member);
	// The other member names of a callback are the URLs that are called.
	if (kind === "callback" && word === undefined && !member.startsWith("x-")) return { kind: "pathItem" };
	return word?.holds;
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
export interface DocumentNode<K = Kind> extends Place {
	kind: K;
	/** The member that holds it, such as `properties`. */
	member: string;
	/** Its name there, or its index. */
	name: string;
}

/** The objects directly inside another. A `$ref` counts as an object in its own place. An example holds no objects. */
export const nodesIn = (node: Place & { kind: Kind }): DocumentNode[] => childrenOf(node, partOf);

const known = new WeakMap<JsonObject, readonly DocumentNode<Kind | LeafKind>[]>();

/** Every object of a document, each before those inside it. Listed once, however many ask. */
export function everyNode(document: JsonObject): readonly DocumentNode<Kind | LeafKind>[] {
	const listed = known.get(document);
	if (listed !== undefined) return listed;
	const all: DocumentNode<Kind | LeafKind>[] = [];
	const add = (node: DocumentNode<Kind | LeafKind>): void => {
		all.push(node);
		for (const child of childrenOf(node, partWithLeaves)) add(child);
	};
	add({ kind: "document", member: "", name: "", value: document, pointer: "" });
	known.set(document, all);
	return all;
}

type PartOf<K> = (kind: K, member: string) => Part<K> | undefined;

function childrenOf<K>({ kind, value, pointer }: Place & { kind: K }, part: PartOf<K>): DocumentNode<K>[] {
	return Object.entries(value).flatMap(([member, held]) => {
		const found = part(kind, member);
		if (found === undefined) return [];
		const at = below(pointer, member);
		return heldIn(kind, member, found, held).flatMap(([name, each]) =>
			isObject(each) ? [{ kind: found.kind, member, name, value: each, pointer: found.many === undefined ? at : below(at, name) }] : [],
		);
	});
}

function heldIn(kind: unknown, member: string, { many }: Part<unknown>, held: Json): [string, Json][] {
	if (many === undefined) return [[member, held]];
	if (many === "list" ? !Array.isArray(held) : !isObject(held)) return [];
	return Object.entries(held as JsonObject)
		.filter(([name]) => !isExtension(kind, member, name))
		.map(([name, each]): [string, Json] => [name, member === "properties" && typeof each === "boolean" ? {} : each]);
}

/** Beside paths and statuses, a name that begins with `x-` is an extension. A component or a header may have such a name itself. */
const isExtension = (kind: unknown, member: string, name: string) =>
	kind !== "components" && (member === "paths" || member === "responses") && name.startsWith("x-");

/** A copy of a document, in which each object is what `change` makes of it, after those inside it. */
export function mapNodes(document: JsonObject, change: (kind: Kind | LeafKind, value: JsonObject) => JsonObject): JsonObject {
	const mapped = (kind: Kind | LeafKind, value: Json): Json => {
		if (!isObject(value)) return value;
		const members = Object.entries(value).map(([member, held]): [string, Json] => {
			const part = partWithLeaves(kind, member);
			return [member, part === undefined ? held : inPart(kind, member, part, held)];
		});
		return change(kind, Object.fromEntries(members));
	};
	const inPart = (kind: Kind | LeafKind, member: string, { kind: held, many }: Part, value: Json): Json => {
		if (many === undefined) return mapped(held, value);
		if (many === "list") return Array.isArray(value) ? value.map((each) => mapped(held, each)) : value;
		if (!isObject(value)) return value;
		return Object.fromEntries(
			Object.entries(value).map(([name, each]) => [name, isExtension(kind, member, name) ? each : mapped(held, each)]),
		);
	};
	return mapped("document", document) as JsonObject;
}

/** All objects inside another, each before those inside it. */
export function nodesBelow(node: Place & { kind: Kind }): DocumentNode[] {
	const all: DocumentNode[] = [];
	const addBelow = (around: Place & { kind: Kind }): void => {
		for (const each of nodesIn(around)) {
			all.push(each);
			addBelow(each);
		}
	};
	addBelow(node);
	return all;
}

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

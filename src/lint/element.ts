import type { JsonObject } from "../openapi/document.ts";
import { type DocumentNode, type Kind, nodesBelow } from "../openapi/document-tree.ts";

/** A part of an OpenAPI document, where it is written. */
export interface Element {
	kind: Kind | "property";
	/** Its key or, for a parameter or security scheme, its `name`. */
	name: string;
	value: JsonObject;
	/** A JSON Pointer. */
	pointer: string;
}

/** Every element of a document. A `$ref` is an element itself and is not followed. */
export const elementsOf = (root: JsonObject): Element[] => elementsBelow({ kind: "document", value: root, pointer: "" });

/** Every element inside another. */
export const elementsBelow = ({ kind, value, pointer }: Pick<Element, "kind" | "value" | "pointer">): Element[] =>
	nodesBelow({ kind: kind === "property" ? "schema" : kind, value, pointer }).map(elementOf);

/** Adds the name by which rules report properties and parameters. */
export function elementOf({ kind, member, name, value, pointer }: DocumentNode): Element {
	const named = kind === "parameter" || kind === "securityScheme";
	return {
		kind: kind === "schema" && member === "properties" ? "property" : kind,
		name: named && typeof value.name === "string" ? value.name : name,
		value,
		pointer,
	};
}

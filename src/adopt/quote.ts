import { below, isObject, type Json, type JsonObject } from "../openapi/document.ts";
import { everyNode } from "../openapi/document-tree.ts";
import { steps, valueAt } from "../openapi/json-pointer.ts";
import { resolved } from "../openapi/resolve.ts";
import { lettersOf, unmarked } from "./letters.ts";

/** Members of OpenAPI's objects that are texts, wherever they stand. */
const texts = ["title", "version", "summary", "description", "operationId", "name", "url", "termsOfService", "default"];

/** Members of a schema that hold its values, or lists of them. */
const values = ["enum", "const", "default", "example", "examples"];

/**
 * A marked document whose texts are texts, and whose numbers are numbers: `version: 1.10`, or the value 404 of a schema that takes strings alone, was
 * read as a number. Returns what was quoted, too, by pointer.
 */
export function quoted(document: JsonObject): { document: JsonObject; pointers: string[] } {
	const copy = structuredClone(document);
	const isTextual: IsTextual = (schema) => isObject(schema) && takesTexts(resolved(document, schema, "").value);
	const pointers = everyNode(document)
		.flatMap(({ kind, value, pointer }) =>
			kind === "schema" ? valuesIn(value, pointer, isTextual) : textsIn(kind, value, pointer, isTextual),
		)
		.filter((pointer) => lettersOf(valueAt(document, pointer)) !== undefined);
	for (const pointer of pointers) put(copy, pointer, lettersOf(valueAt(document, pointer)) ?? "");
	return { document: unmarked(copy) as JsonObject, pointers };
}

/** Whether a schema, or the one that it refers to, takes strings, and no other value but null. */
type IsTextual = (schema: Json | undefined) => boolean;

function textsIn(kind: string, value: JsonObject, pointer: string, isTextual: IsTextual): string[] {
	const own = texts.filter((name) => name in value && (name !== "default" || kind === "variable")).map((name) => below(pointer, name));
	const listed = kind === "operation" ? itemsOf(value, "tags", pointer) : kind === "variable" ? itemsOf(value, "enum", pointer) : [];
	const examples = isTextual(value.schema) && "example" in value ? [below(pointer, "example")] : [];
	return [...own, ...listed, ...examples];
}

const valuesIn = (schema: JsonObject, pointer: string, isTextual: IsTextual): string[] => [
	...["title", "description"].map((name) => below(pointer, name)),
	...(isTextual(schema) ? values.flatMap((name) => [below(pointer, name), ...itemsOf(schema, name, pointer)]) : []),
];

const takesTexts = ({ type }: JsonObject): boolean =>
	[type].flat().includes("string") && [type].flat().every((each) => each === "string" || each === "null");

function itemsOf(holder: JsonObject, name: string, pointer: string): string[] {
	const list = holder[name];
	return Array.isArray(list) ? list.map((_, index) => below(below(pointer, name), index)) : [];
}

function put(document: JsonObject, pointer: string, text: string): void {
	const last = steps(pointer).at(-1) ?? "";
	const holder = valueAt(document, pointer.slice(0, pointer.lastIndexOf("/"))) as JsonObject;
	holder[last] = text;
}

import { isObject, type Json, type JsonObject } from "../openapi/document.ts";
import { nodesBelow } from "../openapi/document-tree.ts";
import { referent } from "../openapi/resolve.ts";
import { isAnnotation } from "./annotations.ts";

/** Keywords that look at the properties which stand beside them, so that it matters in which schema they stand. */
const besides = ["additionalProperties", "unevaluatedProperties", "patternProperties", "unevaluatedItems"];

/**
 * Writes schemas that must all hold as one schema, where that means the same: a schema that is split, or joined, is no change. The others stay as
 * they are.
 */
export function flattenAllOf(document: JsonObject): void {
	const schemas = [...nodesBelow({ kind: "document", value: document, pointer: "" })].filter(({ kind }) => kind === "schema");
	// The inner ones first.
	for (const { value } of schemas.reverse()) {
		const flat = flattened(document, value, new Set());
		if (flat === undefined || flat === value) continue;
		for (const keyword of Object.keys(value)) delete value[keyword];
		Object.assign(value, flat);
	}
}

/** Undefined where one schema would not mean the same. */
function flattened(document: JsonObject, schema: JsonObject, seen: ReadonlySet<string>): JsonObject | undefined {
	const { allOf, ...outer } = schema;
	if (!Array.isArray(allOf) || allOf.length === 0) return schema;
	const [first] = allOf;
	// A reference stays one, so that it may lead back to itself.
	if (allOf.length === 1 && isObject(first)) return joined([outer, first], []);
	const members = allOf.map((member) => (isObject(member) ? inPlace(document, member, seen) : undefined));
	return members.includes(undefined) ? undefined : joined([outer, ...(members as JsonObject[])], besides);
}

/** A member without its reference. */
function inPlace(document: JsonObject, member: JsonObject, seen: ReadonlySet<string>): JsonObject | undefined {
	const { $ref, ...siblings } = member;
	if (typeof $ref !== "string") return flattened(document, member, seen);
	const target = referent(document, $ref)?.value;
	if (seen.has($ref) || !isObject(target)) return undefined;
	const flat = flattened(document, target, new Set([...seen, $ref]));
	return flat?.$ref === undefined
		? flat && joined([siblings, flat], besides)
		: inPlace(document, { ...flat, ...siblings }, new Set([...seen, $ref]));
}

function joined(schemas: JsonObject[], refused: readonly string[]): JsonObject | undefined {
	const all: JsonObject = {};
	for (const schema of schemas)
		for (const [keyword, value] of Object.entries(schema)) {
			const both = refused.includes(keyword) ? undefined : join(keyword, all[keyword], value);
			if (both === undefined) return undefined;
			all[keyword] = both;
		}
	return structuredClone(all);
}

/** What a keyword asks for in two schemas at once. Undefined where it cannot be said by the keyword alone. */
function join(keyword: string, one: Json | undefined, other: Json): Json | undefined {
	if (one === undefined || JSON.stringify(one) === JSON.stringify(other)) return other;
	// The outer one speaks of this place.
	if (isAnnotation("schema", keyword)) return one;
	if (keyword === "required" && Array.isArray(one) && Array.isArray(other)) return [...new Set([...one, ...other])];
	if (keyword !== "properties" || !isObject(one) || !isObject(other)) return undefined;
	const isClash = Object.keys(other).some((name) => one[name] !== undefined && JSON.stringify(one[name]) !== JSON.stringify(other[name]));
	return isClash ? undefined : { ...one, ...other };
}

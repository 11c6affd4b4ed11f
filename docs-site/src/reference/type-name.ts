import { isObject, type Json, type JsonObject } from "../../../src/openapi/document.ts";

/** The type of a schema as a page writes it. `component` is its name, if it has one. */
export function typeName(value: JsonObject, component: string | undefined): string {
	const { type, anyOf, oneOf, items, const: constant } = value;
	const branches = Array.isArray(anyOf) ? anyOf : oneOf;
	if (type === "array" && isObject(items)) return `${typeof items.type === "string" ? items.type : "object"}[]`;
	if (typeof type === "string") return type;
	if (Array.isArray(type)) return type.join(" | ");
	if (Array.isArray(branches)) return branches.map((branch) => (isObject(branch) ? nameOf(branch) : "any")).join(" | ");
	if (constant !== undefined) return constant === null ? "null" : typeof constant;
	return component ?? typeOfBranches(value.allOf) ?? (isObject(value.properties) ? "object" : "any");
}

function typeOfBranches(allOf: Json | undefined): string | undefined {
	const names = (Array.isArray(allOf) ? allOf : []).filter(isObject).map(nameOf);
	return names.find((name) => name !== "any");
}

function nameOf({ $ref, type }: JsonObject): string {
	return typeof $ref === "string" ? componentName($ref) : [type ?? "any"].flat().join(" | ");
}

/** `Screen` of `#/components/schemas/Screen`, `Screen/properties/url` of a part of it. */
export const componentName = (reference: string): string =>
	reference
		.replace(/^#\/components\/schemas\//, "")
		.replaceAll("~1", "/")
		.replaceAll("~0", "~");

import { below, type Json, type Spec } from "../document.ts";
import { everyNode } from "../document-tree.ts";
import { follow } from "../resolve.ts";
import type { SpecError } from "../spec-error.ts";

/** A parameter in another place than those of OpenAPI 3.1: `querystring` of 3.2, or a typo. And two in one list that have the same name and place. */
export function* parameterPlaces(spec: Spec): Iterable<SpecError> {
	yield* unknownPlaces(spec);
	for (const { kind, value, pointer } of everyNode(spec.document))
		if (kind === "pathItem" || kind === "operation") yield* twice(spec, value.parameters, below(pointer, "parameters"));
}

function* unknownPlaces(spec: Spec): Iterable<SpecError> {
	for (const { kind, value, pointer } of everyNode(spec.document)) {
		if (kind !== "parameter" || value.$ref !== undefined || ["path", "query", "header", "cookie"].includes(String(value.in))) continue;
		const got = value.in === undefined ? "none" : `${value.in}`;
		yield spec.error(below(pointer, "in"), `expected a parameter in path, query, header or cookie, got ${got}; correct it`);
	}
}

/** https://spec.openapis.org/oas/v3.1.1#operation-object: the list must not include duplicates. The names of headers ignore case. */
function* twice(spec: Spec, parameters: Json | undefined, pointer: string): Iterable<SpecError> {
	const taken = new Set<string>();
	for (const [index, written] of (Array.isArray(parameters) ? parameters : []).entries()) {
		const at = below(pointer, index);
		const { name, in: where } = follow(spec, written, at).value;
		const key = `${where} ${where === "header" ? `${name}`.toLowerCase() : name}`;
		if (taken.has(key)) yield spec.error(at, `${name} in ${where} is declared twice; leave one of them out`);
		taken.add(key);
	}
}

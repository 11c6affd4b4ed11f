import { below, type Spec } from "../document.ts";
import { everyNode } from "../document-tree.ts";
import type { SpecError } from "../spec-error.ts";

/** A parameter in another place than those of OpenAPI 3.1: `querystring` of 3.2, or a typo. */
export function* parameterPlaces(spec: Spec): Iterable<SpecError> {
	for (const { kind, value, pointer } of everyNode(spec.document)) {
		if (kind !== "parameter" || value.$ref !== undefined || ["path", "query", "header", "cookie"].includes(String(value.in))) continue;
		const got = value.in === undefined ? "none" : `${value.in}`;
		yield spec.error(below(pointer, "in"), `expected a parameter in path, query, header or cookie, got ${got}; correct it`);
	}
}

import { below, type Spec } from "../document.ts";
import { everyNode } from "../document-tree.ts";
import type { SpecError } from "../spec-error.ts";
import { versionOf } from "../words/version.ts";

const types: readonly unknown[] = [undefined, "string", "number", "integer", "boolean", "array", "object"];

/** What a schema of OpenAPI 3.0 cannot say, though the words are the same: https://spec.openapis.org/oas/v3.0.4#schema-object */
export function* olderSchemas(spec: Spec): Iterable<SpecError> {
	if (versionOf(spec.written) !== "3.0") return;
	for (const { kind, value, pointer } of everyNode(spec.written)) {
		if (kind !== "schema") continue;
		if (!types.includes(value.type))
			yield spec.error(below(pointer, "type"), "OpenAPI 3.0 has one type for a schema; write nullable: true, or openapi: 3.1.1");
		for (const keyword of ["exclusiveMinimum", "exclusiveMaximum"])
			if (value[keyword] !== undefined && typeof value[keyword] !== "boolean")
				yield spec.error(below(pointer, keyword), `in OpenAPI 3.0, ${keyword} is true or false; write true, and the number as the bound`);
	}
}

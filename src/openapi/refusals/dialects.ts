import { below, type Json, type Spec } from "../document.ts";
import { everyNode } from "../document-tree.ts";
import type { SpecError } from "../spec-error.ts";

const dialect = "https://json-schema.org/draft/2020-12/schema";
/** OpenAPI's own dialect adds annotations to draft 2020-12: https://spec.openapis.org/oas/v3.1.1#base-vocabulary */
const own = /^https:\/\/spec\.openapis\.org\/oas\/3\.[12]\/dialect\/[\w-]+$/;

/** A dialect of JSON Schema other than draft 2020-12. */
export function* dialects(spec: Spec): Iterable<SpecError> {
	const wrongAt = (named: Json | undefined, pointer: string) =>
		named === undefined || named === dialect || own.test(String(named))
			? []
			: [spec.error(pointer, `expected ${dialect}, got ${named}; write the schemas in that dialect`)];
	yield* wrongAt(spec.written.jsonSchemaDialect, "/jsonSchemaDialect");
	for (const { kind, value, pointer } of everyNode(spec.written))
		if (kind === "schema") yield* wrongAt(value.$schema, below(pointer, "$schema"));
}

import type { Spec } from "../document.ts";
import { everyNode } from "../document-tree.ts";
import { endlessSchema } from "../schemas/endless-schema.ts";
import type { SpecError } from "../spec-error.ts";

/** A schema that judges a value by itself, without end. */
export function* endlessSchemas(spec: Spec): Iterable<SpecError> {
	const schemas = everyNode(spec.document).filter(({ kind }) => kind === "schema");
	const endless = endlessSchema(spec, schemas);
	if (endless !== undefined) yield spec.error(endless, "the schema judges a value by itself, without end; correct its references");
}

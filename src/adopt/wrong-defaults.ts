import { ContractSchemas } from "../generate/contract-schemas.ts";
import { below, type Spec } from "../openapi/document.ts";
import { everyNode } from "../openapi/document-tree.ts";
import type { Problem } from "./problem.ts";

/** Defaults that break their own schemas. Printed requests have them, and clients send those of headers. */
export function wrongDefaults(spec: Spec): Problem[] {
	const given = everyNode(spec.document).filter(({ kind, value }) => kind === "schema" && value.default !== undefined);
	if (given.length === 0) return [];
	const schemas = new ContractSchemas(spec);
	return given
		.filter((schema) => !schemas.keeps(schema, schema.value.default))
		.map(({ pointer }) => ({ pointer: below(pointer, "default"), what: "a default that breaks its own schema; no server takes it" }));
}

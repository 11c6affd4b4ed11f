import type { Spec } from "../document.ts";
import { operationsOf } from "../operations.ts";
import { requirementsOf } from "../security/requirements.ts";
import type { SpecError } from "../spec-error.ts";

/** A security requirement whose scheme is not declared, or of no known type. Reading the requirements says so. */
export function securitySchemes(spec: Spec): SpecError[] {
	for (const { operation } of operationsOf(spec)) requirementsOf(spec, operation);
	return [];
}

import type { Spec } from "../document.ts";
import { operationsOf } from "../operations.ts";
import { requirementsOf } from "../security/requirements.ts";
import type { SpecError } from "../spec-error.ts";
import { refusedBy } from "./refused-by.ts";

/** A security requirement whose scheme is not declared, or of no known type. Reading the requirements says so. */
export const securitySchemes = (spec: Spec): SpecError[] =>
	operationsOf(spec).flatMap(({ operation }) => refusedBy(() => requirementsOf(spec, operation)));

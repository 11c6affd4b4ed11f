import type { JsonObject, Spec } from "../../../scripts/generate/spec.ts";
import { SpecError } from "../../../scripts/generate/spec-error.ts";

/** A bundle has no lines of the spec's, so an error names the pointer. */
export function specOf(document: JsonObject, api: string): Spec {
	const file = `specs/${api}/openapi.yaml`;
	return { api, file, document, line: () => 1, error: (pointer, what) => new SpecError(file, 1, `${pointer}: ${what}`) };
}

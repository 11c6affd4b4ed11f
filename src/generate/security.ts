import type { Credential, Operation } from "../checker/contract.ts";
import type { Spec } from "../openapi/document.ts";
import type { Place } from "../openapi/resolve.ts";
import { requirementsOf, type SecurityScheme } from "../openapi/security/requirements.ts";

/** What the checker needs to know of the requirements of an operation. */
export function draftSecurity(spec: Spec, operation: Place): Operation["security"] {
	const { pointer, alternatives } = requirementsOf(spec, operation);
	return { line: spec.line(pointer), alternatives: alternatives.map((schemes) => schemes.map((scheme) => draftCredential(spec, scheme))) };
}

const draftCredential = (spec: Spec, { scheme, type, in: where, name, prefix, place }: SecurityScheme): Credential => ({
	scheme,
	type,
	in: where,
	name,
	...(prefix === undefined ? {} : { prefix }),
	line: spec.line(place.pointer),
});

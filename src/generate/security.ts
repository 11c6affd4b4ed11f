import type { Credential, Operation } from "../checker/contract.ts";
import type { Spec } from "../openapi/document.ts";
import type { Place } from "../openapi/resolve.ts";
import { requirementsOf, type SecurityScheme } from "../openapi/security/requirements.ts";
import { acceptsOf } from "./accepts.ts";

/** The security requirements of an operation, as the checker needs them. */
export function draftSecurity(spec: Spec, operation: Place): Operation["security"] {
	const { pointer, alternatives } = requirementsOf(spec, operation);
	return { line: spec.line(pointer), alternatives: alternatives.map((schemes) => schemes.map((scheme) => draftCredential(spec, scheme))) };
}

const draftCredential = (spec: Spec, { scheme, type, in: where, name, prefix, signature, place }: SecurityScheme): Credential => ({
	scheme,
	type,
	in: where,
	name,
	...(prefix === undefined ? {} : { prefix }),
	...(signature === undefined ? {} : { signature }),
	line: spec.line(place.pointer),
	...acceptsOf(place.value),
});

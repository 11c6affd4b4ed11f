import type { Credential, Operation } from "../checker/contract.ts";
import { below, componentsOf, follow, isObject, type Json, type Spec } from "../openapi/document.ts";

export function draftSecurity(spec: Spec, pointer: string, requirements: Json | undefined): Operation["security"] {
	const list = Array.isArray(requirements) ? requirements : [];
	const alternatives = list.map((requirement, index) =>
		Object.keys(isObject(requirement) ? requirement : {}).map((scheme) => draftCredential(spec, below(pointer, index), scheme)),
	);
	return { line: spec.line(pointer), alternatives };
}

function draftCredential(spec: Spec, pointer: string, scheme: string): Credential {
	const schemes = componentsOf(spec, "securitySchemes");
	if (schemes[scheme] === undefined) throw spec.error(pointer, `no security scheme ${scheme}; declare it under components/securitySchemes`);
	const place = follow(spec, schemes[scheme], below("/components/securitySchemes", scheme));
	const { type, name, "x-prefix": prefix } = place.value;
	const where = place.value.in;
	if (type !== "apiKey" || (where !== "query" && where !== "header" && where !== "cookie"))
		throw spec.error(place.pointer, "only a security scheme of type apiKey can be checked; use one with in, name and x-prefix");
	return { scheme, in: where, name: String(name), ...(typeof prefix === "string" ? { prefix } : {}), line: spec.line(place.pointer) };
}

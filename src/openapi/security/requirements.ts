import { below } from "../json-pointer.ts";
import { isObject, type Spec } from "../reading/spec.ts";
import { componentsOf, follow, type Place } from "../resolve.ts";
import { readScheme, schemeTypes, type TypedCarrier } from "./schemes.ts";

/** A security scheme of a spec. */
export interface SecurityScheme extends TypedCarrier {
	/** Its name among the components. */
	scheme: string;
	/** `x-signature`: the algorithm that makes the credential for each request. `none`: servers take it, and nothing here makes it. */
	signature?: string;
	/** The place of its declaration. */
	place: Place;
}

/** The alternatives of an operation. Each lists the schemes that are needed together. No alternative, or an empty one, means that no credential is needed. */
export interface Requirements {
	pointer: string;
	alternatives: SecurityScheme[][];
}

/** The requirements of an operation. If it has none of its own, those of the whole API: https://spec.openapis.org/oas/v3.1.1#security-requirement-object */
export function requirementsOf(spec: Spec, operation: Place): Requirements {
	const own = operation.value.security;
	const pointer = own === undefined ? "/security" : below(operation.pointer, "security");
	const list = own ?? spec.document.security;
	const alternatives = (Array.isArray(list) ? list : []).map((requirement, index) =>
		Object.keys(isObject(requirement) ? requirement : {}).map((name) => schemeNamed(spec, name, below(pointer, index))),
	);
	return { pointer, alternatives };
}

/** The alternatives whose credentials the client and the samples can send: they sign by every algorithm that `x-signature` names. */
export const sendable = (alternatives: SecurityScheme[][]): SecurityScheme[][] =>
	alternatives.filter((alternative) => alternative.every(({ signature }) => signature !== "none"));

/** The schemes of known types that a spec declares. */
export const schemesOf = (spec: Spec): SecurityScheme[] =>
	Object.keys(componentsOf(spec, "securitySchemes")).flatMap((name) => readSchemeAt(spec, name) ?? []);

/** The scheme of that name. `pointer` leads to the reference, for the error. */
export function schemeNamed(spec: Spec, name: string, pointer: string): SecurityScheme {
	if (!Object.hasOwn(componentsOf(spec, "securitySchemes"), name))
		throw spec.error(pointer, `no security scheme ${name}; declare it under components/securitySchemes`);
	const scheme = readSchemeAt(spec, name);
	if (scheme !== undefined) return scheme;
	const known = Object.values(schemeTypes).map(({ declaration }) => declaration);
	throw spec.error(placeOf(spec, name).pointer, `expected a security scheme of a known type: ${known.join("; ")}`);
}

function readSchemeAt(spec: Spec, scheme: string): SecurityScheme | undefined {
	const place = placeOf(spec, scheme);
	const carrier = readScheme(place.value);
	const signature = place.value["x-signature"];
	return carrier && { scheme, ...carrier, ...(signature === undefined ? {} : { signature: String(signature) }), place };
}

const placeOf = (spec: Spec, scheme: string): Place =>
	follow(spec, componentsOf(spec, "securitySchemes")[scheme], below("/components/securitySchemes", scheme));

/** Whether the credential of a scheme is a secret, by its type or by the spec. */
export const isMarkedSecret = ({ type, place }: SecurityScheme): boolean =>
	schemeTypes[type].isSecret || (isObject(place.value["x-sensitive-data"]) && place.value["x-sensitive-data"].mask === "full");

/** Whether a scheme of an alternative carries a secret. Every scheme does, except one that accompanies a signature, such as its date. */
export const isSecretIn = (scheme: SecurityScheme, alternative: readonly SecurityScheme[]): boolean =>
	isMarkedSecret(scheme) || scheme.signature !== undefined || alternative.every(({ signature }) => signature === undefined);

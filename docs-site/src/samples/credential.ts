import { below, type Spec } from "../../../src/openapi/document.ts";
import type { Place } from "../../../src/openapi/resolve.ts";
import type { Carrier } from "../../../src/openapi/security/carrier.ts";
import { requirementsOf, type SecurityScheme, sendable } from "../../../src/openapi/security/requirements.ts";
import type { Parts } from "../../../src/openapi/security/scheme-type.ts";
import { schemeTypes } from "../../../src/openapi/security/schemes.ts";
import { partsOf } from "../algorithm-parts.ts";

/** One alternative of an operation's security. */
export interface Credential {
	/** The name of its first scheme; `none` where no credential is needed. */
	scheme: string;
	fields: Field[];
	/** The environment variables of all of it. */
	variables: string[];
	signature?: Signature;
}

/** A credential that is sent as it is, or made of its parts. */
export interface Field extends Carrier {
	scheme: string;
	/** The environment variable of the credential, or those of its parts. */
	given: string | Record<string, string>;
}

/** A header that is made for each request of a secret that is never sent. */
export interface Signature {
	/** `x-signature` */
	algorithm: string;
	header: string;
	prefix: string;
	/** The header of the scheme that goes with it. */
	date: string;
	/** To `x-signature` in the spec. */
	pointer: string;
}

const none: Credential = { scheme: "none", fields: [], variables: [] };

export function credentialsOf(spec: Spec, operation: Place): Credential[] {
	const alternatives = sendable(requirementsOf(spec, operation).alternatives);
	return alternatives.length === 0 ? [none] : alternatives.map(credentialOf);
}

function credentialOf(schemes: SecurityScheme[]): Credential {
	const [first] = schemes;
	if (first === undefined) return none;
	const { scheme } = first;
	const signed = schemes.find(({ signature }) => signature !== undefined);
	if (signed?.signature === undefined) {
		const fields = schemes.map(fieldOf);
		return { scheme, fields, variables: fields.flatMap(({ given }) => (typeof given === "string" ? given : Object.values(given))) };
	}
	const { signature: algorithm, name: header, prefix = "", place } = signed;
	const date = schemes.find((each) => each !== signed)?.name ?? "";
	const signature = { algorithm, header, prefix, date, pointer: below(place.pointer, "x-signature") };
	return { scheme, fields: [], variables: Object.values(variablesOf(signed.scheme, partsOf(algorithm) ?? {})), signature };
}

function fieldOf({ scheme, type, in: where, name, prefix }: SecurityScheme): Field {
	const { encoding } = schemeTypes[type];
	const given = encoding === undefined ? constantCase(scheme) : variablesOf(scheme, encoding.parts);
	return { scheme, in: where, name, ...(prefix === undefined ? {} : { prefix }), given };
}

/** The environment variable of each part that is needed. */
export const variablesOf = (scheme: string, parts: Parts): Record<string, string> =>
	Object.fromEntries(
		Object.entries(parts).flatMap(([name, { required, variable }]) =>
			required ? [[name, variable ?? `${constantCase(scheme)}_${constantCase(name)}`]] : [],
		),
	);

/** `apiToken` is `API_TOKEN`. */
const constantCase = (name: string) =>
	name
		.replace(/(?<=[a-z\d])(?=[A-Z])/g, "_")
		.replace(/\W/g, "_")
		.toUpperCase();

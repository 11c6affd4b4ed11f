import { below, type Spec } from "../../../../src/openapi/document.ts";
import type { Place } from "../../../../src/openapi/resolve.ts";
import { securityOf } from "../../reference/security.ts";

/** A security scheme of an alternative. */
export interface Scheme {
	key: string;
	in: "header" | "query" | "cookie";
	/** The header's (query parameter's, cookie's) name. */
	name: string;
	prefix: string;
	/** `x-signature`: the credential is made of a secret that is never sent. */
	signature?: { algorithm: string; secrets: Secret[] };
	/** It goes with a signature, which makes it. */
	made?: true;
}

/** A part of what an algorithm signs with. */
export interface Secret {
	name: string;
	required: boolean;
}

/** What an algorithm signs with; undefined where nobody has written the algorithm. */
export type SecretsOf = (algorithm: string) => Secret[] | undefined;

export function schemesOf(spec: Spec, { value }: Place, secretsOf: SecretsOf): Scheme[][] {
	return securityOf({ ...spec, language: "en" }, value).map((alternative) => {
		const isSigned = alternative.some(({ signature }) => signature !== undefined);
		return alternative.map(({ key, name, in: where, prefix, signature: algorithm }): Scheme => {
			if (where !== "header" && where !== "query" && where !== "cookie")
				throw spec.error(below(pointerTo(key), "in"), `Try It cannot send the credential of ${key}; it knows header, query and cookie`);
			const scheme: Scheme = { key, in: where, name, prefix };
			if (algorithm === undefined) return isSigned ? { ...scheme, made: true } : scheme;
			const secrets = secretsOf(algorithm);
			if (secrets === undefined) throw spec.error(below(pointerTo(key), "x-signature"), `src/client/signing/ has no ${algorithm}`);
			return { ...scheme, signature: { algorithm, secrets } };
		});
	});
}

const pointerTo = (key: string) => below("/components/securitySchemes", key);

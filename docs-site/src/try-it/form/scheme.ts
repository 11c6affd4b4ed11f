import { below, type Spec } from "../../../../src/openapi/document.ts";
import type { Place } from "../../../../src/openapi/resolve.ts";
import { requirementsOf, type SecurityScheme, sendable } from "../../../../src/openapi/security/requirements.ts";
import type { Parts } from "../../../../src/openapi/security/scheme-type.ts";
import { schemeTypes, type TypedCarrier } from "../../../../src/openapi/security/schemes.ts";

/** A security scheme of an alternative. */
export interface Scheme extends TypedCarrier {
	key: string;
	/** `x-signature`: the algorithm that makes the credential of a secret that is never sent. */
	signature?: string;
	/** What the reader has instead of one text. */
	parts?: Parts;
	/** It goes with a signature, which makes it. */
	made?: true;
}

/** What an algorithm signs with; undefined where nobody has written the algorithm. */
export type PartsOf = (algorithm: string) => Parts | undefined;

export const schemesOf = (spec: Spec, operation: Place, partsOf: PartsOf): Scheme[][] =>
	sendable(requirementsOf(spec, operation).alternatives).map((alternative) => {
		const isSigned = alternative.some(({ signature }) => signature !== undefined);
		return alternative.map((scheme) => schemeOf(spec, scheme, isSigned, partsOf));
	});

function schemeOf(spec: Spec, { scheme: key, place, ...scheme }: SecurityScheme, isSigned: boolean, partsOf: PartsOf): Scheme {
	const { type, signature } = scheme;
	if (signature === undefined) {
		const parts = schemeTypes[type].encoding?.parts;
		return { key, ...scheme, ...(parts && { parts }), ...(isSigned && { made: true as const }) };
	}
	const parts = partsOf(signature);
	if (parts === undefined) throw spec.error(below(place.pointer, "x-signature"), `src/client/signing/ has no ${signature}`);
	return { key, ...scheme, parts };
}

import type { Place } from "../../../src/openapi/resolve.ts";
import { shownAs } from "../../../src/openapi/security/carrier.ts";
import { isSecretIn, requirementsOf, type SecurityScheme } from "../../../src/openapi/security/requirements.ts";
import type { TypedCarrier } from "../../../src/openapi/security/schemes.ts";
import type { Contract } from "../contract.ts";
import type { Words } from "../text.ts";
import { type Marks, marksOf } from "./marks.ts";

export interface Scheme extends Marks, TypedCarrier {
	/** As the client's `auth` has it: `session`. */
	key: string;
	signature?: string;
	/** `Authorization: Bearer …` */
	shown: string;
}

/** The alternatives of an operation; one that is empty needs no credential. */
export const securityOf = (contract: Contract, operation: Place): Scheme[][] =>
	requirementsOf(contract, operation).alternatives.map((schemes) => schemes.map((scheme) => schemeOf(scheme, schemes)));

function schemeOf(scheme: SecurityScheme, alternative: SecurityScheme[]): Scheme {
	const { scheme: key, place, ...carrier } = scheme;
	return { key, ...carrier, shown: shownAs(scheme), ...marksOf(place.value), isSecret: isSecretIn(scheme, alternative) };
}

/** What kind of credential it is: an apiKey is what its description says, in a place of its own. */
export const kindOf = ({ type, in: where }: Scheme, t: Words): string =>
	type === "apiKey" ? (t.places[where] ?? where) : t.credentials[type];

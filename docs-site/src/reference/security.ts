import { isObject, type Json, type JsonObject } from "../../../src/openapi/document.ts";
import { logInApi } from "../../../src/openapi/log-in.ts";
import type { Place } from "../../../src/openapi/resolve.ts";
import { shownAs } from "../../../src/openapi/security/carrier.ts";
import { isSecretIn, requirementsOf, type SecurityScheme } from "../../../src/openapi/security/requirements.ts";
import type { TypedCarrier } from "../../../src/openapi/security/schemes.ts";
import type { Contract } from "../contract.ts";
import type { Words } from "../text.ts";
import { withAccepted } from "./accepted.ts";
import type { Bound } from "./bounds.ts";
import { type Marks, marksOf } from "./marks.ts";

export interface Scheme extends Marks, TypedCarrier {
	/** As the client's `auth` has it: `session`. */
	key: string;
	signature?: string;
	/** `Authorization: Bearer …` */
	shown: string;
	/** What else is said of how to get it, and the scopes that the operation needs. */
	facts: Bound[];
}

/** The alternatives of an operation; one that is empty needs no credential. */
export const securityOf = (contract: Contract, operation: Place): Scheme[][] =>
	requirementsOf(contract, operation).alternatives.map((schemes, index) => {
		const list = operation.value.security ?? contract.document.security;
		const requirement = Array.isArray(list) ? list[index] : undefined;
		return schemes.map((scheme) => schemeOf(contract, scheme, schemes, isObject(requirement) ? requirement : {}));
	});

function schemeOf(contract: Contract, scheme: SecurityScheme, alternative: SecurityScheme[], requirement: JsonObject): Scheme {
	const { scheme: key, place, ...carrier } = scheme;
	const scopes = [requirement[key] ?? []].flat().join(", ");
	const api = logInApi(place.value);
	const logIn = api === undefined ? [] : [{ keyword: "log-in", argument: api }];
	const facts = [...factsOf(place.value), ...logIn, ...(scopes === "" ? [] : [{ keyword: "scopes", argument: scopes }])];
	const marks = marksOf(place.value);
	const description = withAccepted(marks.description, "securityScheme", place.value, contract);
	return { key, ...carrier, shown: shownAs(scheme), ...marks, description, isSecret: isSecretIn(scheme, alternative), facts };
}

/** https://spec.openapis.org/oas/v3.1.1#security-scheme-object */
function factsOf({ bearerFormat, openIdConnectUrl, oauth2MetadataUrl, flows }: JsonObject): Bound[] {
	const own = Object.entries({ bearerFormat, openIdConnectUrl, oauth2MetadataUrl });
	const ofFlows = Object.entries(isObject(flows) ? flows : {}).flatMap(([name, flow]) =>
		Object.entries(isObject(flow) ? flow : {}).map(([word, value]): [string, Json] => [`${name} ${word}`, value]),
	);
	return [...own, ...ofFlows].flatMap(([keyword, value]) =>
		value === undefined || /(^| )x-/.test(keyword)
			? []
			: [{ keyword, argument: typeof value === "string" ? value : JSON.stringify(value) }],
	);
}

/** What kind of credential it is: an apiKey is what its description says, in a place of its own. */
export const kindOf = ({ type, in: where }: Scheme, t: Words): string =>
	type === "apiKey" ? (t.places[where] ?? where) : t.credentials[type];

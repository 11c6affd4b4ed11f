import { type Exchange, headerValues } from "../../har/exchange.ts";
import { described, pointerTo, valuesIn } from "../../openapi/security/carrier.ts";
import { accepts } from "../../openapi/security/schemes.ts";
import type { Credential, Operation } from "../contract.ts";
import type { DraftFinding } from "../finding.ts";

/** One alternative must be complete. If none is, the finding is about the alternative with the most credentials in the request. */
export function judgeSecurity({ security }: Pick<Operation, "security">, exchange: Exchange): DraftFinding[] {
	const { alternatives } = security;
	if (alternatives.length === 0) return [];
	if (alternatives.some((alternative) => alternative.every((credential) => isGiven(credential, exchange)))) return [];
	const missing = alternatives.map((alternative) => ({
		alternative,
		missing: alternative.filter((credential) => !isGiven(credential, exchange)),
	}));
	const given = (each: (typeof missing)[number]) => each.alternative.length - each.missing.length;
	const meant = missing.reduce((a, b) => (given(b) > given(a) ? b : a));
	const credential = meant.missing[0];
	if (credential === undefined) return [];
	const sent = valuesOf(credential, exchange).length > 0;
	const isAbsent = alternatives.every((each) => each.every((one) => isGiven(one, exchange) || valuesOf(one, exchange).length === 0));
	const isTaken = alternatives.some((alternative) => alternative.every((each) => isGiven(each, exchange) || isTolerated(each, exchange)));
	const expected = alternatives.map((alternative) => alternative.map(described).join(" with ")).join(", or ");
	return [
		{
			rule: isTaken ? "request-tolerated" : "request-security",
			pointer: pointerTo(credential),
			message: `expected ${expected}; got ${sent ? `${credential.name} in another form` : `no ${credential.name}`}`,
			line: sent ? credential.line : security.line,
			...(isAbsent && { absentCredentials: alternatives.map((each) => each.map(carrierName)) }),
		},
	];
}

/** `header authorization`, `query key`: the place of a credential, by which exchanges are compared. */
export const carrierName = ({ in: place, name }: Credential): string => `${place} ${place === "header" ? name.toLowerCase() : name}`;

/** Whether a request has something in the place of a credential. */
export const isCarried = (credential: Credential, exchange: Exchange): boolean => valuesOf(credential, exchange).length > 0;

const isGiven = (credential: Credential, exchange: Exchange) => valuesOf(credential, exchange).some((value) => accepts(credential, value));

/** Whether the server takes the credential without the blank at the end of its prefix. */
const isTolerated = (credential: Credential, exchange: Exchange) =>
	credential.accepts?.includes("values") === true &&
	valuesOf(credential, exchange).some((value) => accepts({ ...credential, prefix: credential.prefix?.trimEnd() ?? "" }, value));

const valuesOf = (credential: Credential, { url, request }: Exchange) =>
	valuesIn(credential, { url, header: (name) => headerValues(request, name) });

import { type Exchange, headerValues } from "../../har/exchange.ts";
import { step } from "../../openapi/json-pointer.ts";
import type { Credential, Operation } from "../contract.ts";
import type { Remark } from "../finding.ts";

/** One alternative must be complete. The one of which most is there is taken for the one that was meant. */
export function judgeSecurity({ security }: Operation, exchange: Exchange): Remark[] {
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
	const expected = alternatives.map((alternative) => alternative.map(describe).join(" with ")).join(", or ");
	return [
		{
			rule: "request-security",
			pointer: pointerOf(credential),
			message: `expected ${expected}; got ${sent ? `${credential.name} in another form` : `no ${credential.name}`}`,
			line: sent ? credential.line : security.line,
		},
	];
}

function isGiven(credential: Credential, exchange: Exchange): boolean {
	const prefix = credential.prefix ?? "";
	return valuesOf(credential, exchange).some((value) => value.startsWith(prefix) && value.slice(prefix.length).trim() !== "");
}

function valuesOf({ in: place, name }: Credential, { url, request }: Exchange): string[] {
	if (place === "query") return url.search === "" ? [] : url.searchParams.getAll(name);
	if (place === "header") return headerValues(request, name);
	const cookies = headerValues(request, "cookie").flatMap((header) => header.split(/;\s*/));
	return cookies.filter((cookie) => cookie.startsWith(`${name}=`)).map((cookie) => cookie.slice(name.length + 1));
}

function pointerOf({ in: place, name }: Credential): string {
	if (place === "query") return `/request/query${step(name)}`;
	return `/request/headers${step(place === "header" ? name.toLowerCase() : "cookie")}`;
}

function describe({ in: place, name, prefix = "" }: Credential): string {
	return `${place === "header" ? "" : `${place} `}${name}${prefix === "" ? "" : `: ${prefix}...`}`;
}

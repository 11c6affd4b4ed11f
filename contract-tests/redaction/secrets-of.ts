import { view } from "../../src/contracts/evidence/exchange-view.ts";
import type { Entry, Pair } from "../../src/har/entry.ts";
import { steps } from "../../src/openapi/json-pointer.ts";
import type { Marks } from "../../src/redaction/marks.ts";

/**
 * The secrets of an entry, found without the code under test: what stands at the marks, the credentials, and of a URL its parts that are long enough to be
 * looked for.
 */
export function secretsOf(entry: Entry, marks: Marks): string[] {
	const exchange = view(entry, marks.path);
	const marked = marks.pointers.flatMap((pointer) => at(exchange, steps(pointer)));
	const credentials = marks.credentials.flatMap(({ name, prefix = "" }) =>
		entry.request.headers
			.filter((header) => header.name.toLowerCase() === name.toLowerCase() && header.value.startsWith(prefix))
			.flatMap(({ value }) => parametersOf(value.slice(prefix.length))),
	);
	const cookies = [...entry.request.headers, ...entry.response.headers].flatMap(cookiesOf);
	return [...new Set([...marked.flatMap(partsOf), ...credentials, ...cookies])].filter((secret) => secret.length >= 6);
}

function at(value: unknown, [step, ...steps]: string[]): string[] {
	if (step === undefined) return stringsIn(value);
	if (typeof value !== "object" || value === null) return [];
	const inside: unknown[] = step === "*" ? Object.values(value) : [(value as Record<string, unknown>)[step]];
	return inside.flatMap((each) => at(each, steps));
}

function stringsIn(value: unknown): string[] {
	if (typeof value === "string") return [value];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function partsOf(secret: string): string[] {
	if (!URL.canParse(secret) || !secret.includes("://")) return [secret, ...secret.split("_").filter((part) => part.length >= 16)];
	const { searchParams, pathname, password } = new URL(secret);
	return [secret, ...searchParams.values(), ...pathname.split("/").filter((part) => /\d/.test(part)), password];
}

/** The credential, or the values of its parameters but for the names of the headers that are signed. */
function parametersOf(credential: string): string[] {
	const parameters = credential.split(/,\s*/).map((parameter) => /^(\w+)=(.+)$/.exec(parameter));
	if (parameters.length < 2) return credential.split(":");
	return parameters.flatMap((parameter) => (parameter?.[2] === undefined || parameter[1] === "SignedHeaders" ? [] : [parameter[2]]));
}

function cookiesOf({ name, value }: Pair): string[] {
	if (!/^(set-)?cookie$/i.test(name)) return [];
	const pairs = /^set/i.test(name) ? value.split(";").slice(0, 1) : value.split(";");
	return pairs.map((pair) => pair.slice(pair.indexOf("=") + 1).trim());
}

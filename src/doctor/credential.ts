import type { Spec } from "../openapi/document.ts";
import { type SecurityScheme, schemeNamed } from "../openapi/security/requirements.ts";
import { schemeTypes } from "../openapi/security/schemes.ts";
import type { Environment } from "../workflows/environment.ts";
import type { Operation } from "./operation.ts";

/** The client's `auth` option. */
export interface Credential {
	auth: Record<string, string | Record<string, string>>;
	/** Its source in words, without its value. */
	source: string;
}

/** The environment variable for a value of an API, such as `ACME_RUNNING_VM`. */
export const variableOf = (api: string, name: string): string =>
	`${api}_${name.replace(/(?<=[a-z\d])(?=[A-Z])/g, "_")}`.replaceAll("-", "_").toUpperCase();

/** The credential for the first alternative whose parts are all in the environment. Without one, a credential of zeros if possible. */
export function credentialOf(spec: Spec, operations: Operation[], environment: Environment): Credential | undefined {
	const alternatives = neededBy(operations).map((names) => names.map((name) => schemeNamed(spec, name, "/components/securitySchemes")));
	const names = (schemes: SecurityScheme[]) => schemes.map((scheme) => variable(spec.api, scheme)).join(" and ");
	for (const schemes of alternatives) {
		const given = schemes.flatMap((scheme) => {
			const value = isMade(scheme)
				? secretOf(`${variableOf(spec.api, scheme.scheme)}_`, environment)
				: environment[variableOf(spec.api, scheme.scheme)];
			return value ? [[scheme.scheme, value] as const] : [];
		});
		if (given.length === schemes.length) return { auth: Object.fromEntries(given), source: `with the credential of ${names(schemes)}` };
	}
	const plain = alternatives.find((schemes) => schemes.every(({ signature }) => signature === undefined));
	if (plain === undefined) return undefined;
	const auth = Object.fromEntries(plain.map((scheme) => [scheme.scheme, zerosOf(scheme)]));
	return { auth, source: `with a credential of zeros; set ${alternatives.map(names).join(" or ")} to learn more` };

	/** A signature scheme also makes the other credentials of its alternative. */
	function neededBy(asked: Operation[]): string[][] {
		const needed = asked.flatMap(({ security }) =>
			security.map((alternative) => {
				const signed = alternative.find((name) => schemeNamed(spec, name, "/components/securitySchemes").signature !== undefined);
				return signed === undefined ? alternative : [signed];
			}),
		);
		return [...new Map(needed.map((alternative) => [alternative.join(), alternative])).values()].filter(({ length }) => length > 0);
	}
}

/** Whether the credential has several parts, each with an environment variable of its own. */
const isMade = ({ type, signature }: SecurityScheme) => signature !== undefined || schemeTypes[type].encoding !== undefined;

const variable = (api: string, scheme: SecurityScheme) => variableOf(api, scheme.scheme) + (isMade(scheme) ? "_*" : "");

function zerosOf({ type }: SecurityScheme): string | Record<string, string> {
	const { encoding } = schemeTypes[type];
	const zeros = "0".repeat(32);
	return encoding === undefined ? zeros : Object.fromEntries(Object.keys(encoding.parts).map((name) => [name, zeros]));
}

/** The parts of a secret: `ACME_ACCESS_KEY_TIME_ZONE` is `timeZone` of `accessKey`. */
function secretOf(prefix: string, environment: Environment): Record<string, string> | undefined {
	const members = Object.entries(environment).flatMap(([name, value]) =>
		name.startsWith(prefix) && value ? [[camelCased(name.slice(prefix.length)), value] as const] : [],
	);
	return members.length === 0 ? undefined : Object.fromEntries(members);
}

const camelCased = (name: string) => name.toLowerCase().replace(/_([a-z\d])/g, (_, letter: string) => letter.toUpperCase());

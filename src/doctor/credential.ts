import { below, type Spec } from "../openapi/document.ts";
import { componentsOf, follow } from "../openapi/resolve.ts";
import type { Environment } from "../workflows/environment.ts";
import type { Operation } from "./operation.ts";

/** What the client takes as `auth`. */
export interface Credential {
	auth: Record<string, string | Record<string, string>>;
	/** Where it comes from, without its value. */
	source: string;
}

/** `ACME_RUNNING_VM`: how a value of an API is called in the environment. */
export const variableOf = (api: string, name: string): string =>
	`${api}_${name.replace(/(?<=[a-z\d])(?=[A-Z])/g, "_")}`.replaceAll("-", "_").toUpperCase();

/** The credential of the environment for the first alternative of which one is there. */
export function credentialOf(spec: Spec, operations: Operation[], environment: Environment): Credential | undefined {
	const alternatives = new Set(
		operations.flatMap(({ security }) => security.map((names) => names.find((name) => isSigned(name)) ?? names[0])),
	);
	const schemes = [...alternatives].filter((name) => name !== undefined);
	for (const name of schemes) {
		const given = isSigned(name) ? secretOf(`${variableOf(spec.api, name)}_`, environment) : environment[variableOf(spec.api, name)];
		if (given) return { auth: { [name]: given }, source: `with the credential of ${variable(name)}` };
	}
	const plain = schemes.find((name) => !isSigned(name));
	if (plain === undefined) return undefined;
	const variables = schemes.map(variable).join(" or ");
	return { auth: { [plain]: "0".repeat(32) }, source: `with a credential of zeros; set ${variables} to learn more` };

	function variable(name: string): string {
		return variableOf(spec.api, name) + (isSigned(name) ? "_*" : "");
	}

	function isSigned(name: string): boolean {
		const scheme = componentsOf(spec, "securitySchemes")[name];
		return follow(spec, scheme, below("/components/securitySchemes", name)).value["x-signature"] !== undefined;
	}
}

/** The members of a secret of a signature: `ACME_ACCESS_KEY_TIME_ZONE` is `timeZone` of `accessKey`. */
function secretOf(prefix: string, environment: Environment): Record<string, string> | undefined {
	const members = Object.entries(environment).flatMap(([name, value]) =>
		name.startsWith(prefix) && value ? [[camelCased(name.slice(prefix.length)), value] as const] : [],
	);
	return members.length === 0 ? undefined : Object.fromEntries(members);
}

const camelCased = (name: string) => name.toLowerCase().replace(/_([a-z\d])/g, (_, letter: string) => letter.toUpperCase());

import type { Scenario } from "../../docs-site/src/samples/scenario.ts";
import type { Asked } from "./recording-proxy.ts";
import { verifiers } from "./signature.ts";

/** What the environment holds for a sample: its credential. */
export function variablesOf({ credential }: Scenario): Record<string, string> {
	return Object.fromEntries(credential.variables.map((name) => [name, `the-${name.toLowerCase().replaceAll("_", "-")}`]));
}

/** What is wrong with the credential of a request; where none is needed, none may be sent. */
export function credentialFault(scenario: Scenario, asked: Asked, isNeeded: boolean): string | undefined {
	const { fields, signature } = scenario.credential;
	const variables = variablesOf(scenario);
	const headers = [...fields.map(({ header }) => header), ...(signature ? [signature.header, signature.date] : [])];
	if (!isNeeded)
		return headers.some((name) => asked.headers[name.toLowerCase()] !== undefined) ? "a credential that is not needed" : undefined;
	if (signature) {
		const [id = "", secret = ""] = Object.values(variables);
		return verifiers[signature.algorithm]?.(asked, signature, id, secret);
	}
	const wrong = fields.find(({ header, prefix, variable }) => asked.headers[header.toLowerCase()] !== `${prefix}${variables[variable]}`);
	return wrong && `another ${wrong.header}`;
}

import type { Field } from "../../docs-site/src/samples/credential.ts";
import type { Scenario } from "../../docs-site/src/samples/scenario.ts";
import { valuesIn } from "../../src/openapi/security/carrier.ts";
import type { Asked } from "./recording-proxy.ts";
import { verifiers } from "./signature.ts";

/** What the environment holds for a sample: its credential. One in the query has to be encoded. */
export function variablesOf({ credential: { fields, variables } }: Scenario): Record<string, string> {
	const inQuery = fields.filter((field) => field.in === "query").map(({ given }) => given);
	return Object.fromEntries(
		variables.map((name) => [name, `the-${name.toLowerCase().replaceAll("_", "-")}${inQuery.includes(name) ? " & é=+%" : ""}`]),
	);
}

/** What is wrong with the credential of a request; where none is needed, none may be sent. */
export function credentialFault(
	scenario: Scenario,
	asked: Asked,
	isNeeded: boolean,
	variables = variablesOf(scenario),
): string | undefined {
	const { fields, signature } = scenario.credential;
	const header = (name: string) => [asked.headers[name.toLowerCase()] ?? []].flat();
	const sent = (field: Field) => valuesIn(field, { url: asked.url, header });
	if (!isNeeded) {
		const made = signature ? [signature.header, signature.date].flatMap(header) : [];
		return [...fields.flatMap(sent), ...made].length > 0 ? "a credential that is not needed" : undefined;
	}
	if (signature) {
		const [id = "", secret = ""] = Object.values(variables);
		const verify = verifiers[signature.algorithm];
		return verify === undefined ? `no verifier of ${signature.algorithm} in signature.ts` : verify(asked, signature, id, secret);
	}
	const wrong = fields.find((field) => sent(field).join() !== expectedValue(field, variables));
	return wrong && `another ${wrong.name}`;
}

function expectedValue({ prefix = "", given }: Field, variables: Record<string, string>): string {
	if (typeof given === "string") return prefix + variables[given];
	const { username = "", password = "" } = given;
	return prefix + btoa(`${variables[username]}:${variables[password]}`);
}

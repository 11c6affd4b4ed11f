import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Contract } from "../../checker/contract.ts";
import type { Route } from "../../client/route.ts";
import { below, type JsonObject, type Spec } from "../../openapi/document.ts";
import { componentsOf, follow } from "../../openapi/resolve.ts";
import type { Draft } from "../contract-model.ts";
import { literal } from "../js-literal.ts";
import { draftRoutes } from "../routes.ts";

const signing = join(import.meta.dirname, "../../client/signing");

/** The client of an API: what the runtime in src/client/ needs to know of it. */
export function client(spec: Spec, contract: Draft<Contract>): string {
	const name = spec.api.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
	const schemes = draftSchemes(spec, contract);
	const algorithms = [...new Set(Object.values(schemes).flatMap(({ algorithm }) => algorithm ?? []))];
	return `${[
		`import { type ApiClient, createApiClient } from "../../src/client/api-client.ts";`,
		`import type { Given } from "../../src/client/authentication.ts";`,
		`import type { ClientOptions } from "../../src/client/exchange.ts";`,
		`import type { Api } from "../../src/client/route.ts";`,
		...algorithms.map(
			(algorithm) =>
				`import { type Secret as ${secretType(algorithm)}, sign as ${signName(algorithm)} } from "../../src/client/signing/${algorithm}.ts";`,
		),
		`import type { paths } from "./types.ts";`,
	].join("\n")}

const api = ${apiText(schemes, draftRoutes(spec, contract))} as const satisfies Api;

/** The credential, under the name of its security scheme. */
export type ${name}Auth = ${authType(contract, schemes)};

export type ${name}Options = ClientOptions<${name}Auth>;

export type ${name}Client = ApiClient<paths, (typeof api)["routes"]>;

/** A client of the ${spec.api} contract; \`baseUrl\` is the server that you name, for example \`https://cloud.example\`. */
export const create${name}Client = (options: ${name}Options): ${name}Client => createApiClient<paths, typeof api, ${name}Auth>(api, options);
`;
}

interface SchemeDraft {
	name: string;
	in?: "query";
	prefix?: string;
	/** `x-signature`. */
	algorithm?: string;
}

/** The schemes that a client can send; cookies are the browser's. */
function draftSchemes(spec: Spec, contract: Draft<Contract>): Record<string, SchemeDraft> {
	const credentials = contract.operations
		.flatMap(({ security }) => security.alternatives.flat())
		.filter((credential) => credential.in !== "cookie");
	return Object.fromEntries(
		credentials.map(({ scheme, name, in: place, prefix }) => {
			const algorithm = algorithmOf(spec, scheme);
			return [
				scheme,
				{
					name,
					...(place === "query" ? { in: place } : {}),
					...(prefix === undefined ? {} : { prefix }),
					...(algorithm === undefined ? {} : { algorithm }),
				},
			];
		}),
	);
}

function algorithmOf(spec: Spec, scheme: string): string | undefined {
	const { pointer, value } = follow(spec, componentsOf(spec, "securitySchemes")[scheme], below("/components/securitySchemes", scheme));
	const algorithm = value["x-signature"];
	if (algorithm === undefined) return undefined;
	if (typeof algorithm === "string" && /^[a-z][a-z0-9-]*$/.test(algorithm) && existsSync(join(signing, `${algorithm}.ts`)))
		return algorithm;
	throw spec.error(below(pointer, "x-signature"), `no algorithm ${algorithm} in src/client/signing; correct the name or add the algorithm`);
}

/** One member for each alternative: what its user has to give. */
function authType({ operations }: Draft<Contract>, schemes: Record<string, SchemeDraft>): string {
	const alternatives = operations
		.flatMap(({ security }) => security.alternatives)
		.map((alternative) => alternative.map(({ scheme }) => scheme).filter((scheme) => schemes[scheme] !== undefined))
		.map((names) => {
			const signed = names.filter((name) => schemes[name]?.algorithm !== undefined);
			const given = (signed.length > 0 ? signed : names).map((name) => {
				const algorithm = schemes[name]?.algorithm;
				return `${name}: Given<${algorithm === undefined ? "string" : secretType(algorithm)}>`;
			});
			return `{ ${given.join("; ")} }`;
		});
	return [...new Set(alternatives)].filter((type) => type !== "{  }").join(" | ") || "Record<never, never>";
}

const camel = (name: string) => name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const signName = (algorithm: string) => `sign${camel(`-${algorithm}`)}`;
const secretType = (algorithm: string) => `${camel(`-${algorithm}`)}Secret`;

/** A scheme as the runtime has it, the name of the algorithm's function in the place of the function. */
const sent = ([scheme, { algorithm, ...draft }]: [string, SchemeDraft]) => [
	scheme,
	algorithm === undefined ? draft : { ...draft, sign: signName(algorithm) },
];

/** `sign` is the name of a function, not a text. */
const apiText = (schemes: Record<string, SchemeDraft>, routes: Record<string, Route>) =>
	literal({ schemes: Object.fromEntries(Object.entries(schemes).map(sent)), routes: routes as unknown as JsonObject }).replaceAll(
		/ sign: "(\w+)"/g,
		" sign: $1",
	);

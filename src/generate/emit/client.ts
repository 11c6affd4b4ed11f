import { Code, file, literal, memberName } from "../code-writer.ts";
import type { ApiModel } from "../model/api-model.ts";
import { type ClientScheme, clientSchemes } from "../model/client-schemes.ts";
import { routesOf } from "./client-api.ts";

/** The client of an API: what the runtime in src/client/ needs to know of it. */
export function clientSource(model: ApiModel): string {
	const { api } = model.spec;
	const name = pascal(api);
	const schemes = clientSchemes(model);
	const algorithms = new Set(Object.values(schemes).flatMap(({ algorithm }) => algorithm ?? []));
	return file(
		'import { type ApiClient, createApiClient } from "../../src/client/api-client.ts";',
		'import type { Given } from "../../src/client/authentication.ts";',
		'import type { ClientOptions } from "../../src/client/exchange.ts";',
		'import type { Api } from "../../src/client/route.ts";',
		[...algorithms].map(
			(each) => `import { type Secret as ${secretType(each)}, sign as ${signName(each)} } from "../../src/client/signing/${each}.ts";`,
		),
		'import type { paths } from "./types.ts";',
		"",
		`const api = ${literal({ schemes: sentSchemes(schemes), routes: routesOf(model) })} as const satisfies Api;`,
		"",
		"/** The credential, under the name of its security scheme. */",
		`export type ${name}Auth = ${authType(model, schemes)};`,
		"",
		`export type ${name}Options = ClientOptions<${name}Auth>;`,
		"",
		`export type ${name}Client = ApiClient<paths, (typeof api)["routes"]>;`,
		"",
		`/** A client of the ${api} contract; \`baseUrl\` is the server that you name, for example \`https://cloud.example\`. */`,
		`export const create${name}Client = (options: ${name}Options): ${name}Client => createApiClient<paths, typeof api, ${name}Auth>(api, options);`,
	);
}

/** The schemes as the runtime has them, each with the function that signs. */
const sentSchemes = (schemes: Record<string, ClientScheme>) =>
	Object.fromEntries(
		Object.entries(schemes).map(([scheme, { algorithm, ...carrier }]) => [
			scheme,
			algorithm === undefined ? carrier : { ...carrier, sign: new Code(signName(algorithm)) },
		]),
	);

/** One member for each alternative: what its user has to give. */
function authType({ operations }: ApiModel, schemes: Record<string, ClientScheme>): string {
	const alternatives = operations
		.flatMap(({ security }) => security.alternatives)
		.map((alternative) => alternative.map(({ scheme }) => scheme).filter((scheme) => schemes[scheme] !== undefined))
		.filter((names) => names.length > 0)
		.map((names) => {
			const signed = names.filter((name) => schemes[name]?.algorithm !== undefined);
			return `{ ${(signed.length > 0 ? signed : names).map((name) => givenMember(name, schemes[name]?.algorithm)).join("; ")} }`;
		});
	return [...new Set(alternatives)].join(" | ") || "Record<never, never>";
}

const givenMember = (scheme: string, algorithm: string | undefined) =>
	`${memberName(scheme)}: Given<${algorithm === undefined ? "string" : secretType(algorithm)}>`;

/** `acme-console` as the name of a type: `AcmeConsole`. */
const pascal = (name: string) => name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
const signName = (algorithm: string) => `sign${pascal(algorithm)}`;
const secretType = (algorithm: string) => `${pascal(algorithm)}Secret`;

import { methodName } from "../../openapi/reading/operation-id.ts";
import { Code, file, literal, memberName } from "../code-writer.ts";
import type { ApiModel } from "../model/api-model.ts";
import { type ClientScheme, clientSchemes, type Maker } from "../model/client-schemes.ts";
import { routesOf } from "./client-api.ts";

/** The source text of an API's client: what the runtime in src/client/ needs to know of the API. */
export function clientSource(model: ApiModel): string {
	const { api } = model.spec;
	const name = pascal(api);
	const schemes = clientSchemes(model);
	const carries = new Set(Object.values(schemes).flatMap(({ carry }) => carry ?? []));
	const makers = new Map(Object.values(schemes).flatMap(({ maker }) => (maker ? [[maker.file, maker]] : [])));
	const names = methodNames(model);
	const auth = authType(model, schemes);
	const client = 'ApiClient<paths, (typeof api)["routes"]>';
	const created = `createApiClient<paths, typeof api, ${name}Auth>(api, options)`;
	const create = names === undefined ? created : `named(${created}, methods)`;
	return file(
		'import { type ApiClient, createApiClient } from "../../src/client/api-client.ts";',
		auth === undefined ? [] : ['import type { Given } from "../../src/client/authentication.ts";'],
		'import type { ClientOptions } from "../../src/client/exchange.ts";',
		names === undefined ? [] : ['import { type Named, named } from "../../src/client/method-names.ts";'],
		'import type { Api } from "../../src/client/route.ts";',
		carries.size === 0 ? [] : [`import { ${[...carries].sort().join(", ")} } from "../../src/openapi/security/carrier.ts";`],
		[...makers.values()].map(importOf),
		'import type { paths } from "./types.ts";',
		"",
		`const api = ${literal({ schemes: sentSchemes(schemes), routes: routesOf(model) })} as const satisfies Api;`,
		"",
		names === undefined ? [] : ["/** The operationId of each method. */", `const methods = ${literal(names)} as const;`, ""],
		"/** The credential, under the name of its security scheme. */",
		`export type ${name}Auth = ${auth ?? "Record<never, never>"};`,
		"",
		`export type ${name}Options = ClientOptions<${name}Auth>;`,
		"",
		`export type ${name}Client = ${names === undefined ? client : `Named<${client}, typeof methods>`};`,
		"",
		`/** A client of the ${api} contract; \`baseUrl\` is the server that you name, for example \`https://cloud.example\`. */`,
		`export const create${name}Client = (options: ${name}Options): ${name}Client => ${create};`,
	);
}

/** The operationId of each method. Undefined if the operationIds are the names of the methods. */
function methodNames({ operations }: ApiModel): Record<string, string> | undefined {
	const names = Object.fromEntries(operations.map(({ operationId, method }) => [methodName(operationId, method), operationId]));
	return Object.entries(names).some(([name, operationId]) => name !== operationId) ? names : undefined;
}

const importOf = ({ file: path, as, secret }: Maker) => `import { type Secret as ${secret}, sign as ${as} } from "../../src/${path}";`;

/** The schemes as the runtime has them, with the functions that carry and sign. */
const sentSchemes = (schemes: Record<string, ClientScheme>) =>
	Object.fromEntries(
		Object.entries(schemes).map(([scheme, { name, in: where, carry, prefix, maker }]) => [
			scheme,
			{ name, in: where, carry: carry && new Code(carry), prefix, ...(maker && { sign: new Code(maker.as) }) },
		]),
	);

/** One member for each alternative: the credentials that the user has to give. A signature makes the rest of its alternative itself. Undefined without any. */
function authType({ operations }: ApiModel, schemes: Record<string, ClientScheme>): string | undefined {
	const alternatives = operations
		.flatMap(({ security }) => security.alternatives)
		.map((alternative) => alternative.map(({ scheme }) => scheme))
		.filter((names) => names.length > 0)
		.map((names) => {
			const signed = names.filter((name) => schemes[name]?.maker?.isSignature);
			const given = (signed.length > 0 ? signed : names).map(
				(name) => `${memberName(name)}: Given<${schemes[name]?.maker?.secret ?? "string"}>`,
			);
			return `{ ${given.join("; ")} }`;
		});
	return [...new Set(alternatives)].join(" | ") || undefined;
}

/** `acme-console` as the name of a type: `AcmeConsole`. */
const pascal = (name: string) => name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

import { Code, file, literal, memberName } from "../code-writer.ts";
import type { ApiModel } from "../model/api-model.ts";
import { type ClientScheme, clientSchemes, type Maker } from "../model/client-schemes.ts";
import { routesOf, styledWriter } from "./client-api.ts";
import { bodyImports } from "./client-bodies.ts";
import { serverGroups } from "./client-servers.ts";
import { servedPathsType } from "./served-paths.ts";

/** The source text of an API's client: what the runtime in src/client/ needs to know of the API. */
export function clientSource(model: ApiModel): string {
	const { api } = model.spec;
	const name = pascal(api);
	const optionsType = `ClientOptions<${name}Auth>`;
	const schemes = clientSchemes(model);
	const auth = authType(model, schemes);
	const carries = new Set(Object.values(schemes).flatMap(({ carry }) => carry ?? []));
	const servers = serverGroups(model);
	const served = servedPathsType(model);
	const pathsType = served.length === 0 ? "paths" : "ServedPaths";
	const makers = new Map(Object.values(schemes).flatMap(({ maker }) => (maker ? [[maker.file, maker]] : [])));
	const routes = routesOf(model);
	const styled = Object.values(routes).some(({ request }) => request !== undefined);
	return file(
		'import { type ApiClient, createApiClient } from "../../src/client/api-client.ts";',
		auth.includes("Given<") ? ['import type { Given } from "../../src/client/authentication.ts";'] : [],
		bodyImports(model).map(([path, name]) => `import { ${name} } from "../../src/client/bodies/${path}";`),
		'import type { ClientOptions } from "../../src/client/exchange.ts";',
		'import type { Api } from "../../src/client/route.ts";',
		servers.length === 0 ? [] : ['import { atServer, type ServerGroup, type ServerOptions } from "../../src/client/servers.ts";'],
		styled ? [`import { ${styledWriter} } from "../../src/client/styled-request.ts";`] : [],
		carries.size === 0 ? [] : [`import { ${[...carries].sort().join(", ")} } from "../../src/openapi/security/carrier.ts";`],
		[...makers.values()].map(importOf),
		'import type { paths } from "./types.ts";',
		"",
		`const api = ${literal({ schemes: sentSchemes(schemes), routes })} as const satisfies Api;`,
		"",
		served,
		servers.length === 0 ? [] : [`const servers = ${literal(servers)} as const satisfies readonly ServerGroup[];`, ""],
		"/** The credential, under the name of its security scheme. */",
		`export type ${name}Auth = ${auth};`,
		"",
		`export type ${name}Options = ${servers.length === 0 ? optionsType : `ServerOptions<${optionsType}, typeof servers>`};`,
		"",
		`export type ${name}Client = ApiClient<${pathsType}, (typeof api)["routes"]>;`,
		"",
		`/** A client of the ${api} contract; \`baseUrl\` is the server that you name, for example \`https://cloud.example\`. */`,
		`export const create${name}Client = (options: ${name}Options): ${name}Client => createApiClient<${pathsType}, typeof api, ${name}Auth>(${servers.length === 0 ? "api, options" : "...atServer(api, servers, options)"});`,
	);
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

/** One member for each alternative: the credentials that the user has to give. A signature makes the rest of its alternative itself. */
function authType({ operations }: ApiModel, schemes: Record<string, ClientScheme>): string {
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
	return [...new Set(alternatives)].join(" | ") || "Record<never, never>";
}

/** `acme-console` as the name of a type: `AcmeConsole`. */
const pascal = (name: string) => name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

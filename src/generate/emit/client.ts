import { methodName } from "../../openapi/reading/operation-id.ts";
import { Code, file, literal, textName } from "../code-writer.ts";
import type { ApiModel } from "../model/api-model.ts";
import { type ClientScheme, clientSchemes } from "../model/client-schemes.ts";
import { defaultWriter, routesOf, styledWriter, type WrittenRoute } from "./client-api.ts";
import { bodyImports } from "./client-bodies.ts";
import { authType, makerImports, sentSchemes } from "./client-credentials.ts";
import { serverGroups } from "./client-servers.ts";
import { servedPathsType } from "./served-paths.ts";

/** What an API's client has that other clients need not have. */
interface Parts {
	model: ApiModel;
	schemes: Record<string, ClientScheme>;
	routes: Record<string, WrittenRoute>;
	/** The type of the credentials. Undefined if no operation needs one. */
	auth: string | undefined;
	servers: ReturnType<typeof serverGroups>;
	/** The type of the paths, where they stand behind the path of a server. */
	served: string[];
	/** The operationId of each method. Undefined if the operationIds are the names of the methods. */
	methods: Record<string, string> | undefined;
}

/** The source text of an API's client: what the runtime in src/client/ needs to know of the API. */
export function clientSource(model: ApiModel): string {
	const schemes = clientSchemes(model);
	const parts: Parts = {
		model,
		schemes,
		routes: routesOf(model),
		auth: authType(model, schemes),
		servers: serverGroups(model),
		served: servedPathsType(model),
		methods: methodNames(model),
	};
	return file(importsOf(parts), "", constantsOf(parts), clientOf(parts));
}

function importsOf({ model, schemes, routes, auth, servers, methods }: Parts): string[] {
	const carries = new Set(Object.values(schemes).flatMap(({ carry }) => carry ?? []));
	const all = Object.values(routes);
	const isStyled = all.some(({ styled }) => styled !== undefined);
	const isFilled = all.some(({ headers }) => headers !== undefined);
	return [
		'import { type ApiClient, createApiClient } from "../../src/client/api-client.ts";',
		...(auth === undefined ? [] : ['import type { Given } from "../../src/client/authentication.ts";']),
		...bodyImports(model).map(([path, name]) => `import { ${name} } from "../../src/client/bodies/${path}";`),
		...(isFilled ? [`import { ${defaultWriter} } from "../../src/client/default-headers.ts";`] : []),
		'import type { ClientOptions } from "../../src/client/exchange.ts";',
		...(methods === undefined ? [] : ['import { type Named, named } from "../../src/client/method-names.ts";']),
		'import type { Api } from "../../src/client/route.ts";',
		...(servers.length === 0 ? [] : ['import { atServer, type ServerGroup, type ServerOptions } from "../../src/client/servers.ts";']),
		...(isStyled ? [`import { ${styledWriter} } from "../../src/client/styled-request.ts";`] : []),
		...(carries.size === 0 ? [] : [`import { ${[...carries].sort().join(", ")} } from "../../src/openapi/security/carrier.ts";`]),
		...makerImports(schemes),
		'import type { paths } from "./types.ts";',
	];
}

const constantsOf = ({ schemes, routes, served, servers, methods }: Parts): string[] => [
	`const api = ${literal({ schemes: sentSchemes(schemes), routes: new Code(literal(routes, "\t", textName)) })} as const satisfies Api;`,
	"",
	...served,
	...(servers.length === 0 ? [] : [`const servers = ${literal(servers)} as const satisfies readonly ServerGroup[];`, ""]),
	...(methods === undefined ? [] : ["/** The operationId of each method. */", `const methods = ${literal(methods)} as const;`, ""]),
];

function clientOf({ model, auth, servers, served, methods }: Parts): string[] {
	const { api } = model.spec;
	const name = pascal(api);
	const paths = served.length === 0 ? "paths" : "ServedPaths";
	const options = `ClientOptions<${name}Auth>`;
	const client = `ApiClient<${paths}, (typeof api)["routes"]>`;
	const given = servers.length === 0 ? "api, options" : "...atServer(api, servers, options)";
	const created = `createApiClient<${paths}, typeof api, ${name}Auth>(${given})`;
	return [
		"/** The credential, under the name of its security scheme. */",
		`export type ${name}Auth = ${auth ?? "Record<never, never>"};`,
		"",
		`export type ${name}Options = ${servers.length === 0 ? options : `ServerOptions<${options}, typeof servers>`};`,
		"",
		`export type ${name}Client = ${methods === undefined ? client : `Named<${client}, typeof methods>`};`,
		"",
		`/** A client of the ${api} contract; \`baseUrl\` is the server that you name, for example \`https://cloud.example\`. */`,
		`export const create${name}Client = (options: ${name}Options): ${name}Client => ${methods === undefined ? created : `named(${created}, methods)`};`,
	];
}

function methodNames({ operations }: ApiModel): Record<string, string> | undefined {
	const names = Object.fromEntries(operations.map(({ operationId, method }) => [methodName(operationId, method), operationId]));
	return Object.entries(names).some(([name, operationId]) => name !== operationId) ? names : undefined;
}

/** `acme-console` as the name of a type: `AcmeConsole`. */
export const pascal = (name: string) => name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

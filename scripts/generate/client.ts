import type { Contract } from "../../checker/contract.ts";
import type { Draft } from "./draft.ts";

/** The client of an API: its operations by name, over the runtime in client/. */
export function client({ api, operations }: Draft<Contract>): string {
	const name = api.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
	const routes = operations.map(
		({ operationId, method, path }) =>
			`\t${operationId}: { method: ${JSON.stringify(method.toLowerCase())}, path: ${JSON.stringify(path)} },`,
	);
	return `import { type ApiClient, type ClientOptions, createApiClient } from "../../client/api-client.ts";
import type { paths } from "./types.ts";

const routes = {
${routes.join("\n")}
} as const;

export type ${name}Client = ApiClient<paths, typeof routes>;

/** A client of the ${api} contract; \`baseUrl\` is the server that you name, for example \`https://cloud.example\`. */
export const create${name}Client = (options: ClientOptions): ${name}Client => createApiClient<paths, typeof routes>(routes, options);
`;
}

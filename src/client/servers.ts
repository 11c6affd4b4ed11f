import type { Api, Route } from "./route.ts";

/** The servers that some operations have. The first is the default one. */
export interface ServerGroup {
	/** The operationIds. */
	operations: readonly string[];
	servers: readonly Server[];
}

interface Server {
	name: string;
	/** `https://h.example`. Absent: the server's URL is relative, so only its path is known. */
	origin?: string;
	/** The path before each path template, without a slash at its end. */
	base: string;
}

/** The options of a client that chooses among the servers of its contract. Without `baseUrl`, requests go to the named server itself. */
export type ServerOptions<Options, Groups extends readonly ServerGroup[]> = Omit<Options, "baseUrl"> &
	(
		| {
				/** The URL of your server: `https://cloud.example`, with a path if a proxy needs one, and without the path of {@link server}. */
				baseUrl: string;
				/** The server of the contract whose path stands before each operation's own; the first by default. */
				server?: ServerOf<Groups>["name"];
		  }
		| { baseUrl?: undefined; server: Extract<ServerOf<Groups>, { origin: string }>["name"] }
	);

type ServerOf<Groups extends readonly ServerGroup[]> = Groups[number]["servers"][number];

/**
 * The API and the options of a client of the named server. Where an operation has no server of this name, its first one counts. A request goes to no
 * other host than the one that the user named, as `baseUrl` or by the server: elsewhere it would give away a credential.
 * @throws TypeError if no server has the name.
 */
export function atServer<A extends Api, O extends { baseUrl?: string | undefined; server?: string | undefined }>(
	api: A,
	groups: readonly ServerGroup[],
	{ server, baseUrl, ...options }: O,
): [api: A, options: Omit<O, "server" | "baseUrl"> & { baseUrl: string }] {
	const all = groups.flatMap(({ servers }) => servers);
	const named = all.find(({ name }) => name === server);
	if (server !== undefined && named === undefined)
		throw new TypeError(`server: expected ${[...new Set(all.map(({ name }) => name))].join(" or ")}, got another name`);
	const origin = named?.origin;
	const routes = { ...api.routes };
	for (const { operations, servers } of groups) {
		const reachable = baseUrl === undefined ? servers.filter((each) => each.origin === origin) : servers;
		const chosen = reachable.find(({ name }) => name === server) ?? reachable[0];
		for (const operationId of operations) {
			const route = api.routes[operationId] as Route;
			routes[operationId] = chosen
				? { ...route, path: chosen.base + route.path.slice(servers[0]?.base.length) }
				: elsewhere(route, operationId, server);
		}
	}
	return [
		{ ...api, routes },
		{ ...options, baseUrl: `${baseUrl ?? origin}` },
	];
}

/** A route that fails when it is called. */
const elsewhere = (route: Route, operationId: string, server: string | undefined): Route => ({
	...route,
	get path(): string {
		throw new TypeError(`${operationId} is not on the host of server ${server}; make a client with the baseUrl of its own server`);
	},
});

import { plain } from "../../markdown.ts";
import type { Server as Documented } from "../../reference/server.ts";

export interface Server {
	/** With `{variables}`. */
	url: string;
	description: string;
	variables: { name: string; default: string; values: string[] }[];
}

/** What each variable means stands on the page already. */
export const shortServers = (servers: Documented[]): Server[] =>
	servers.map(({ url, description, variables }) => ({
		url,
		description: plain(description),
		variables: variables.map(({ name, default: preset, values }) => ({ name, default: preset, values })),
	}));

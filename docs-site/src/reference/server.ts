import { isObject, type Json } from "../../../src/openapi/document.ts";
import { parameterNames } from "../../../src/openapi/path-template.ts";
import type { Operation } from "../operation.ts";

export interface Server {
	/** By which a client chooses it; absent where there is no choice. */
	name?: string;
	/** Without its path, which is part of the operation's; `/` where the document names no host. */
	url: string;
	/** The operation's path there, where it is not the same on each server. */
	path?: string;
	description: string;
	variables: { name: string; default: string; description: string; values: string[] }[];
}

/** The servers of an operation, with the variables of their hosts. */
export function serversOf({ servers, template }: Pick<Operation, "servers" | "template">): Server[] {
	const { paths } = pathsOf({ servers, template });
	return servers.map(({ name, url, host, base, place: { value } }) => ({
		...((paths || name !== url) && { name }),
		url: host || "/",
		...(paths && { path: base + template }),
		description: String(value.description ?? ""),
		variables: parameterNames(host).map((variable) => variableOf(variable, value.variables)),
	}));
}

/** The paths of an operation by the names of its servers, where these have different ones. */
export function pathsOf({ servers, template }: Pick<Operation, "servers" | "template">): { paths?: Record<string, string> } {
	if (new Set(servers.map(({ base }) => base)).size < 2) return {};
	return { paths: Object.fromEntries(servers.map(({ name, base }) => [name, base + template])) };
}

/** The URL of the operation there, or of the server where all have the same path. */
export const addressOf = ({ url, path }: Pick<Server, "url" | "path">): string =>
	path === undefined ? url : url.replace(/\/$/, "") + path;

function variableOf(name: string, variables: Json | undefined): Server["variables"][number] {
	const variable = isObject(variables) ? variables[name] : undefined;
	const { default: preset, description, enum: values } = isObject(variable) ? variable : {};
	return { name, default: String(preset), description: String(description ?? ""), values: Array.isArray(values) ? values.map(String) : [] };
}

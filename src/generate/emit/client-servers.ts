import type { ServerGroup } from "../../client/servers.ts";
import type { Server } from "../../openapi/servers.ts";
import type { ApiModel } from "../model/api-model.ts";

/** The operations by their servers, if a client has to choose: between paths, or between names that the document gives. */
export function serverGroups({ operations }: ApiModel): ServerGroup[] {
	if (!operations.some(({ otherPaths, servers }) => otherPaths.length > 0 || (servers.length > 1 && servers.some(hasName)))) return [];
	const groups = Map.groupBy(operations, ({ servers }) => JSON.stringify(servers.length === 0 ? [onlyServer] : servers.map(choice)));
	return [...groups].map(([servers, of]) => ({
		operations: of.map(({ operationId }) => operationId),
		servers: JSON.parse(servers) as ServerGroup["servers"],
	}));
}

const hasName = ({ name, url }: Server) => name !== url;

const choice = ({ name, origin, base }: Server) => ({ name, origin, base });

/** A document without servers means this one: https://spec.openapis.org/oas/v3.1.1#openapi-object */
const onlyServer = { name: "/", base: "" };

// Generated from specs/zstack by `npm run generate`; do not edit.
import { type ApiClient, type ClientOptions, createApiClient } from "../../client/api-client.ts";
import type { paths } from "./types.ts";

const routes = {
	getVmConsoleAddress: { method: "get", path: "/zstack/v1/vm-instances/{uuid}/console-addresses" },
	requestConsoleAccess: { method: "post", path: "/zstack/v1/consoles" },
	getApiJob: { method: "get", path: "/zstack/v1/api-jobs/{jobUuid}" },
} as const;

export type ZstackClient = ApiClient<paths, typeof routes>;

/** A client of the zstack contract; `baseUrl` is the server that you name, for example `https://cloud.example`. */
export const createZstackClient = (options: ClientOptions): ZstackClient => createApiClient<paths, typeof routes>(routes, options);

// Generated from specs/huaweicloud-ecs by `npm run generate`; do not edit.
import { type ApiClient, type ClientOptions, createApiClient } from "../../client/api-client.ts";
import type { paths } from "./types.ts";

const routes = {
	showServerRemoteConsole: { method: "post", path: "/v1/{project_id}/cloudservers/{server_id}/remote_console" },
} as const;

export type HuaweicloudEcsClient = ApiClient<paths, typeof routes>;

/** A client of the huaweicloud-ecs contract; `baseUrl` is the server that you name, for example `https://cloud.example`. */
export const createHuaweicloudEcsClient = (options: ClientOptions): HuaweicloudEcsClient => createApiClient<paths, typeof routes>(routes, options);

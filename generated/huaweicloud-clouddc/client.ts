// Generated from specs/huaweicloud-clouddc by `npm run generate`; do not edit.
import { type ApiClient, type ClientOptions, createApiClient } from "../../client/api-client.ts";
import type { paths } from "./types.ts";

const routes = {
	showRemoteConsole: { method: "get", path: "/v1/{project_id}/physicalservers/{id}/remote-console-address" },
} as const;

export type HuaweicloudClouddcClient = ApiClient<paths, typeof routes>;

/** A client of the huaweicloud-clouddc contract; `baseUrl` is the server that you name, for example `https://cloud.example`. */
export const createHuaweicloudClouddcClient = (options: ClientOptions): HuaweicloudClouddcClient => createApiClient<paths, typeof routes>(routes, options);

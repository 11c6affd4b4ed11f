// Generated from specs/huaweicloud-clouddc by `npm run generate`; do not edit.
import { type ApiClient, createApiClient } from "../../src/client/api-client.ts";
import type { Given } from "../../src/client/authentication.ts";
import type { ClientOptions } from "../../src/client/exchange.ts";
import type { Api } from "../../src/client/route.ts";
import { type Secret as SdkHmacSha256Secret, sign as signSdkHmacSha256 } from "../../src/client/signing/sdk-hmac-sha256.ts";
import type { paths } from "./types.ts";

const api = {
	schemes: {
		token: { name: "X-Auth-Token" },
		signature: { name: "Authorization", prefix: "SDK-HMAC-SHA256 ", sign: signSdkHmacSha256 },
		signatureDate: { name: "X-Sdk-Date" },
	},
	routes: {
		showRemoteConsole: {
			method: "GET",
			path: "/v1/{project_id}/physicalservers/{id}/remote-console-address",
			security: [["token"], ["signature", "signatureDate"]],
			replies: {
				200: {
					links: [
						{ kind: "page", href: "{+url}", schemes: ["https", "http"] },
						{ kind: "websocket", href: "{+url}", schemes: ["wss", "ws"] },
					],
				},
				400: {},
				401: { expired: { "/error_code": ["APIGW.0301", "APIGW.0307", "iMetal.0003"] } },
				403: {},
				404: {},
				405: {},
				429: { body: "either", retryable: true },
				500: {},
				502: {},
				503: {},
			},
		},
	},
} as const satisfies Api;

/** The credential, under the name of its security scheme. */
export type HuaweicloudClouddcAuth = { token: Given<string> } | { signature: Given<SdkHmacSha256Secret> };

export type HuaweicloudClouddcOptions = ClientOptions<HuaweicloudClouddcAuth>;

export type HuaweicloudClouddcClient = ApiClient<paths, (typeof api)["routes"]>;

/** A client of the huaweicloud-clouddc contract; `baseUrl` is the server that you name, for example `https://cloud.example`. */
export const createHuaweicloudClouddcClient = (options: HuaweicloudClouddcOptions): HuaweicloudClouddcClient => createApiClient<paths, typeof api, HuaweicloudClouddcAuth>(api, options);

// Generated from specs/huaweicloud-clouddc by `npm run generate`; do not edit.
import { type ApiClient, createApiClient } from "../../src/client/api-client.ts";
import type { Given } from "../../src/client/authentication.ts";
import type { ClientOptions } from "../../src/client/exchange.ts";
import type { Api } from "../../src/client/route.ts";
import { type Secret as SdkHmacSha256Secret, sign as signSdkHmacSha256 } from "../../src/client/signing/sdk-hmac-sha256.ts";
import { type Secret as V11HmacSha256Secret, sign as signV11HmacSha256 } from "../../src/client/signing/v11-hmac-sha256.ts";
import type { paths } from "./types.ts";

const api = {
	schemes: {
		token: { name: "X-Auth-Token" },
		signature: { name: "Authorization", prefix: "SDK-HMAC-SHA256 ", sign: signSdkHmacSha256 },
		signatureDate: { name: "X-Sdk-Date" },
		derivedSignature: { name: "Authorization", prefix: "V11-HMAC-SHA256 ", sign: signV11HmacSha256 },
	},
	routes: {
		showRemoteConsole: {
			method: "GET",
			path: "/v1/{project_id}/physicalservers/{id}/remote-console-address",
			security: [["token"], ["signature", "signatureDate"], ["derivedSignature", "signatureDate"]],
			replies: {
				200: {
					links: [
						{ kind: "page", href: "{+url}", schemes: ["https", "http"] },
						{ kind: "websocket", href: "{+url}", schemes: ["wss", "ws"] },
					],
				},
				400: {},
				401: { expired: { "/error_code": ["APIGW.0301", "APIGW.0307", "APIG.0301", "APIG.0307", "iMetal.0003"] } },
				403: {},
				404: {},
				405: {},
				413: {},
				414: {},
				429: { body: "either", retryable: true },
				494: {},
				500: {},
				502: {},
				503: {},
				504: {},
			},
		},
	},
} as const satisfies Api;

/** The credential, under the name of its security scheme. */
export type HuaweicloudClouddcAuth = { token: Given<string> } | { signature: Given<SdkHmacSha256Secret> } | { derivedSignature: Given<V11HmacSha256Secret> };

export type HuaweicloudClouddcOptions = ClientOptions<HuaweicloudClouddcAuth>;

export type HuaweicloudClouddcClient = ApiClient<paths, (typeof api)["routes"]>;

/** A client of the huaweicloud-clouddc contract; `baseUrl` is the server that you name, for example `https://cloud.example`. */
export const createHuaweicloudClouddcClient = (options: HuaweicloudClouddcOptions): HuaweicloudClouddcClient => createApiClient<paths, typeof api, HuaweicloudClouddcAuth>(api, options);

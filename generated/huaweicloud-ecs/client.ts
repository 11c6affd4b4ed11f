// Generated from specs/huaweicloud-ecs by `npm run generate`; do not edit.
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
		showServerRemoteConsole: {
			method: "POST",
			path: "/v1/{project_id}/cloudservers/{server_id}/remote_console",
			security: [["token"], ["signature", "signatureDate"], ["derivedSignature", "signatureDate"]],
			body: "application/json",
			replies: {
				200: {
					links: [
						{ kind: "page", href: "{+remote_console.url}", schemes: ["https", "http"] },
						{ kind: "websocket", href: "{+remote_console.url}", schemes: ["wss", "ws"] },
					],
				},
				202: { outcome: "error", retryable: true },
				400: {},
				401: { expired: { "/error_code": ["APIGW.0301", "APIGW.0307", "APIG.0301", "APIG.0307"], "/error/code": ["Common.0013"] } },
				403: {},
				404: {},
				405: {},
				413: {},
				414: {},
				429: { retryable: true },
				494: {},
				500: {},
				502: {},
				503: { retryable: true },
				504: {},
			},
		},
	},
} as const satisfies Api;

/** The credential, under the name of its security scheme. */
export type HuaweicloudEcsAuth = { token: Given<string> } | { signature: Given<SdkHmacSha256Secret> } | { derivedSignature: Given<V11HmacSha256Secret> };

export type HuaweicloudEcsOptions = ClientOptions<HuaweicloudEcsAuth>;

export type HuaweicloudEcsClient = ApiClient<paths, (typeof api)["routes"]>;

/** A client of the huaweicloud-ecs contract; `baseUrl` is the server that you name, for example `https://cloud.example`. */
export const createHuaweicloudEcsClient = (options: HuaweicloudEcsOptions): HuaweicloudEcsClient => createApiClient<paths, typeof api, HuaweicloudEcsAuth>(api, options);

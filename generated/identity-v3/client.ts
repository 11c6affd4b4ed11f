// Generated from specs/identity-v3 by `npm run generate`; do not edit.
import { type ApiClient, createApiClient } from "../../src/client/api-client.ts";
import type { ClientOptions } from "../../src/client/exchange.ts";
import type { Api } from "../../src/client/route.ts";
import type { paths } from "./types.ts";

const api = {
	schemes: {},
	routes: {
		createToken: {
			method: "POST",
			path: "/v3/auth/tokens",
			body: "application/json",
			replies: { 201: {}, 400: {}, 401: {}, 403: {}, 404: { body: "either" }, 405: {}, 500: {}, 503: {} },
		},
	},
} as const satisfies Api;

/** The credential, under the name of its security scheme. */
export type IdentityV3Auth = Record<never, never>;

export type IdentityV3Options = ClientOptions<IdentityV3Auth>;

export type IdentityV3Client = ApiClient<paths, (typeof api)["routes"]>;

/** A client of the identity-v3 contract; `baseUrl` is the server that you name, for example `https://cloud.example`. */
export const createIdentityV3Client = (options: IdentityV3Options): IdentityV3Client => createApiClient<paths, typeof api, IdentityV3Auth>(api, options);

// Generated from specs/openstack-nova by `npm run generate`; do not edit.
import { type ApiClient, createApiClient } from "../../src/client/api-client.ts";
import type { Given } from "../../src/client/authentication.ts";
import { withDefaults } from "../../src/client/default-headers.ts";
import type { ClientOptions } from "../../src/client/exchange.ts";
import type { Api } from "../../src/client/route.ts";
import type { paths } from "./types.ts";

const api = {
	schemes: { token: { name: "X-Auth-Token" } },
	routes: {
		createRemoteConsole: {
			method: "POST",
			path: "/v2.1/servers/{server_id}/remote-consoles",
			headers: { "OpenStack-API-Version": "compute 2.6" },
			request: withDefaults(),
			security: [["token"]],
			body: "application/json",
			replies: {
				200: {
					links: [
						{ kind: "page", href: "{+remote_console.url}", schemes: ["https", "http"] },
						{ kind: "websocket", href: "{+remote_console.url}", schemes: ["wss", "ws"] },
					],
				},
				400: {},
				401: { expired: { "/error/title": ["Unauthorized"] } },
				403: {},
				404: {},
				406: {},
				409: {},
				415: {},
				500: {},
				501: {},
			},
		},
		getConsoleByAction: {
			method: "POST",
			path: "/v2.1/servers/{server_id}/action",
			security: [["token"]],
			body: "application/json",
			replies: {
				200: {
					links: [
						{ kind: "page", href: "{+console.url}", schemes: ["https", "http"] },
						{ kind: "websocket", href: "{+console.url}", schemes: ["wss", "ws"] },
					],
				},
				400: {},
				401: { expired: { "/error/title": ["Unauthorized"] } },
				403: {},
				404: {},
				406: {},
				409: {},
				415: {},
				500: {},
				501: {},
			},
		},
		showConsoleConnectionInformation: {
			method: "GET",
			path: "/v2.1/os-console-auth-tokens/{console_token}",
			headers: { "OpenStack-API-Version": "compute 2.31" },
			request: withDefaults(),
			security: [["token"]],
			replies: { 200: {}, 400: {}, 401: { expired: { "/error/title": ["Unauthorized"] } }, 403: {}, 404: {}, 406: {}, 500: {} },
		},
	},
} as const satisfies Api;

/** The credential, under the name of its security scheme. */
export type OpenstackNovaAuth = { token: Given<string> };

export type OpenstackNovaOptions = ClientOptions<OpenstackNovaAuth>;

export type OpenstackNovaClient = ApiClient<paths, (typeof api)["routes"]>;

/** A client of the openstack-nova contract; `baseUrl` is the server that you name, for example `https://cloud.example`. */
export const createOpenstackNovaClient = (options: OpenstackNovaOptions): OpenstackNovaClient => createApiClient<paths, typeof api, OpenstackNovaAuth>(api, options);

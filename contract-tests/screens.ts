import { type ApiClient, createApiClient } from "../client/api-client.ts";
import type { Given } from "../client/authentication.ts";
import type { ClientOptions } from "../client/exchange.ts";
import type { Api } from "../client/route.ts";

interface Screen {
	url: string;
	kind?: "vnc" | (string & {});
}

interface Fault {
	code: string;
}

/** The types of an invented API, as openapi-typescript writes them. */
interface Paths {
	"/machines/{machine}/screen": {
		post: {
			parameters: { query?: { tags?: string[]; key?: string }; header?: { "X-Job"?: string }; path: { machine: string }; cookie?: never };
			requestBody: { content: { "application/json": { kind: "vnc" | "spice" } } };
			responses: {
				200: { content: { "application/json": Screen } };
				202: { content: { "application/json": { location: string } } };
				400: { content: { "text/plain": string } };
				409: { content: { "application/json": Fault; "text/plain": string } };
				429: { content: { "application/json": Fault } };
				503: { content: { "application/json": Fault } };
			};
		};
	};
	"/jobs/{job}": {
		get: {
			parameters: { query?: never; header?: never; path: { job: string }; cookie?: never };
			requestBody?: never;
			responses: {
				200: { content: { "application/json": Screen } };
				202: { content: { "application/json": { progress: number } } };
				404: { content: { "text/plain": string } };
				429: { content: { "application/json": Fault } };
				503: { content: { "application/json": Fault } };
			};
		};
	};
	"/doors": {
		post: {
			parameters: { query?: never; header?: never; path?: never; cookie?: never };
			requestBody?: { content: { "application/json": { wide: boolean } } };
			responses: { 202: { content: { "application/json": { door?: { href: string } } } } };
		};
	};
	"/look": {
		get: {
			parameters: { query: { at: string }; header?: never; path?: never; cookie?: never };
			requestBody?: never;
			responses: {
				200: { content: { "application/json": Screen } };
				202: { content: { "application/json": Fault } };
				404: { content: { "application/json": Fault } };
				"4XX": { content: { "text/plain": string } };
				default: { content: { "application/json": { trouble: string } } };
			};
		};
	};
	"/health": {
		get: {
			parameters: { query?: never; header?: never; path?: never; cookie?: never };
			requestBody?: never;
			responses: { 200: { content?: never } };
		};
	};
}

const api = {
	schemes: { session: { name: "X-Session", prefix: "Screen " } },
	routes: {
		openScreen: {
			method: "POST",
			path: "/machines/{machine}/screen",
			security: [["session"]],
			body: "application/json",
			secrets: ["/request/query/key", "/request/headers/x-job", "/response/body/url"],
			replies: {
				200: {},
				202: { poll: { operation: "getJob", parameter: "job", header: "X-Job", url: "/location", interval: 5, pending: [202] } },
				400: { body: "text" },
				409: { body: "either" },
				429: { retryable: true },
				503: { expired: { "/code": ["EXPIRED"] } },
			},
		},
		getJob: {
			method: "GET",
			path: "/jobs/{job}",
			secrets: ["/request/path/job", "/response/body/url"],
			replies: { 200: {}, 202: {}, 404: { body: "text" }, 429: { retryable: true }, 503: { expired: { "/code": ["EXPIRED"] } } },
		},
		openDoor: {
			method: "POST",
			path: "/doors",
			security: [["session"]],
			body: "application/json",
			replies: { 202: { poll: { operation: "getJob", parameter: "job", url: "/door/href", interval: 5, pending: [202] } } },
		},
		look: {
			method: "GET",
			path: "/look",
			security: [["session"]],
			replies: { 200: {}, 202: { outcome: "error" }, 404: {}, "4XX": { body: "text" }, default: {} },
		},
		health: { method: "GET", path: "/health", replies: { 200: { body: "either" } } },
	},
} as const satisfies Api;

type Auth = { session: Given<string> };

export type ScreensClient = ApiClient<Paths, (typeof api)["routes"]>;

/** The client of the invented API, as `npm run generate` would write it. */
export const createScreensClient = (options: ClientOptions<Auth>): ScreensClient => createApiClient<Paths, typeof api, Auth>(api, options);

export const screen: Screen = { url: "wss://screen.example/1" };

/** What `openScreen` needs. */
export const anvil = { path: { machine: "anvil" }, body: { kind: "vnc" as const } };

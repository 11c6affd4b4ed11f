import { type Exchange, headerValues } from "../../har/exchange.ts";
import { withoutTrailingSlashes } from "../../openapi/trailing-slashes.ts";

/** Selects exchanges of a recording. */
export interface Scope {
	/** The origins of the servers. Exchanges with other servers are left out. Undefined: any server. */
	servers?: readonly string[] | undefined;
	/** The path that a gateway puts before each path. Exchanges without it are left out. */
	basePath?: string | undefined;
	/** Only exchanges of this API are selected. */
	api?: string | undefined;
}

/** Why an entry is not judged, whatever the rest of the recording holds. In the words of the report: "2 without response". */
export type Skipped =
	| "unreadable"
	| "not HTTP"
	| "WebSocket"
	| "without response"
	| "CORS preflight"
	| "of another server"
	| "outside the base path"
	| "of another API";

/** The exchange as the server of the contract sees it, without the base path. Or the reason why it is left out. */
export function withinScope(exchange: Exchange, { servers = [], basePath }: Scope): Exchange | Skipped {
	const { url, status, method, request } = exchange;
	// A handshake that succeeded has a status of its own: https://www.rfc-editor.org/rfc/rfc6455#section-1.3
	if (url.protocol === "ws:" || url.protocol === "wss:" || status === 101) return "WebSocket";
	if (url.protocol !== "https:" && url.protocol !== "http:") return "not HTTP";
	if (servers.length > 0 && !servers.some((server) => new URL(server).origin === url.origin)) return "of another server";
	if (status <= 0) return "without response";
	// A browser asks whether it may send the request: https://fetch.spec.whatwg.org/#cors-preflight-fetch
	if (method.toUpperCase() === "OPTIONS" && headerValues(request, "access-control-request-method").length > 0) return "CORS preflight";
	const prefix = basePath === undefined ? "" : withoutTrailingSlashes(`/${basePath}`.replace(/^\/+/, "/"));
	if (prefix === "") return exchange;
	if (!url.pathname.startsWith(`${prefix}/`)) return "outside the base path";
	const inside = new URL(url);
	inside.pathname = url.pathname.slice(prefix.length);
	return { ...exchange, url: inside };
}

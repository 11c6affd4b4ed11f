import { type Exchange, headerValues } from "../../har/exchange.ts";
import { withoutTrailingSlashes } from "../../openapi/trailing-slashes.ts";

/** Selects exchanges of a recording. */
export interface Scope {
	/** The origin of the server. Exchanges with other servers are skipped. */
	server?: string | undefined;
	/** The path that a gateway puts before each path. Exchanges without it are skipped. */
	basePath?: string | undefined;
	/** Only exchanges of this API are selected. */
	api?: string | undefined;
}

/** The exchange as the server of the contract sees it, without the base path. Or the reason why it is skipped. */
export function withinScope(exchange: Exchange, { server, basePath }: Scope): Exchange | string {
	const { url, status, method, request } = exchange;
	if (url.protocol !== "https:" && url.protocol !== "http:") return "not HTTP";
	if (server !== undefined && url.origin !== new URL(server).origin) return "other server";
	if (status <= 0) return "no response";
	// A browser asks whether it may send the request: https://fetch.spec.whatwg.org/#cors-preflight-fetch
	if (method.toUpperCase() === "OPTIONS" && headerValues(request, "access-control-request-method").length > 0) return "CORS preflight";
	const prefix = basePath === undefined ? "" : withoutTrailingSlashes(`/${basePath}`.replace(/^\/+/, "/"));
	if (prefix === "") return exchange;
	if (!url.pathname.startsWith(`${prefix}/`)) return "outside the base path";
	const inside = new URL(url);
	inside.pathname = url.pathname.slice(prefix.length);
	return { ...exchange, url: inside };
}

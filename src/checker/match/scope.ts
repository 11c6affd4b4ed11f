import { type Exchange, headerValues } from "../../har/exchange.ts";

/** Which exchanges of a recording are asked about. */
export interface Scope {
	/** The origin of the server; exchanges with others are left out. */
	server?: string | undefined;
	/** What a gateway puts before each path; exchanges without it are left out. */
	basePath?: string | undefined;
	/** The API of which the exchanges are wanted. */
	api?: string | undefined;
}

/** The exchange as the contract's server saw it, or why it is left out. */
export function withinScope(exchange: Exchange, { server, basePath }: Scope): Exchange | string {
	const { url, status, method, request } = exchange;
	if (url.protocol !== "https:" && url.protocol !== "http:") return "not HTTP";
	if (server !== undefined && url.origin !== new URL(server).origin) return "other server";
	if (status <= 0) return "no response";
	// A browser asks whether it may send the request: https://fetch.spec.whatwg.org/#cors-preflight-fetch
	if (method.toUpperCase() === "OPTIONS" && headerValues(request, "access-control-request-method").length > 0) return "CORS preflight";
	const prefix = basePath === undefined ? "" : `/${basePath}`.replace(/^\/+/, "/").replace(/\/+$/, "");
	if (prefix === "") return exchange;
	if (!url.pathname.startsWith(`${prefix}/`)) return "outside the base path";
	const inside = new URL(url);
	inside.pathname = url.pathname.slice(prefix.length);
	return { ...exchange, url: inside };
}

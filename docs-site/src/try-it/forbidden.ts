import type { Scheme } from "./form/scheme.ts";
import type { Argument } from "./request.ts";

const names = new Set([
	"accept-charset",
	"accept-encoding",
	"access-control-request-headers",
	"access-control-request-method",
	"access-control-request-private-network",
	"connection",
	"content-length",
	"cookie",
	"cookie2",
	"date",
	"dnt",
	"expect",
	"host",
	"keep-alive",
	"origin",
	"referer",
	"set-cookie",
	"te",
	"trailer",
	"transfer-encoding",
	"upgrade",
	"via",
]);

/** A browser drops such a header of a page's request: https://fetch.spec.whatwg.org/#forbidden-request-header */
function isForbidden(header: string): boolean {
	const name = header.toLowerCase();
	return names.has(name) || name.startsWith("proxy-") || name.startsWith("sec-");
}

/** What of a request a page cannot send. */
export function unsendable(method: string, schemes: Scheme[], parameters: Argument[]): string[] {
	const credentials = schemes.map(({ in: place, name }) => (place === "header" ? name : place === "cookie" ? "Cookie" : ""));
	const headers = parameters.flatMap(({ parameter }) => (parameter.in === "header" ? parameter.name : []));
	return [...(isForbiddenMethod(method) ? [method] : []), ...[...credentials, ...headers].filter(isForbidden)];
}

/** A page may not send a request with such a method: https://fetch.spec.whatwg.org/#forbidden-method */
const isForbiddenMethod = (method: string): boolean => /^(CONNECT|TRACE|TRACK)$/i.test(method);

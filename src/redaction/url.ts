import { isReserved } from "./hosts.ts";
import { escapedAs, escapedLike } from "./search/escaped.ts";
import { decodedComponent, unescaped } from "./search/unescaped.ts";
import type { Secrets } from "./secrets.ts";

/** A URL in its parts, joined again as they were: https://www.rfc-editor.org/rfc/rfc3986#appendix-B */
interface Parts {
	/** Scheme and slashes. */
	scheme: string;
	userInfo: string;
	host: string;
	port: string;
	path: string;
	/** With the question mark. */
	query: string;
	/** With the hash. */
	fragment: string;
}

const absolute =
	/^(?<scheme>[a-z][a-z\d+.-]*:\/\/)(?<userInfo>[^/?#]*@)?(?<host>[^/?#]*?)(?<port>:\d*)?(?<path>\/[^?#]*)?(?<query>\?[^#]*)?(?<fragment>#.*)?$/is;

/** Undefined where a text is no absolute URL. */
export function partsOf(url: string): Parts | undefined {
	const groups = absolute.exec(url)?.groups;
	if (groups === undefined) return undefined;
	const { scheme = "", userInfo = "", host = "", port = "", path = "", query = "", fragment = "" } = groups;
	return { scheme, userInfo, host, port, path, query, fragment };
}

export const join = ({ scheme, userInfo, host, port, path, query, fragment }: Parts) =>
	scheme + userInfo + host + port + path + query + fragment;

/** A step of a path that says what kind of thing follows, and so no secret: `v1`, `api-jobs`, `vnc_auto.html`. */
export const isPlain = (step: string) => /^(?:v\d+(?:\.\d+)*|[A-Za-z][a-z]{0,14}(?:[-_.][A-Za-z][a-z]{0,14})*)?$/.test(step);

/** What stands in for a secret text, which may be a URL with secrets in it. */
export function standInFor(secret: string, secrets: Secrets): string {
	const parts = partsOf(secret);
	if (parts === undefined) return standInForText(secret, secrets);
	const hide = (text: string) => standInFor(text, secrets);
	const made = join({
		...parts,
		userInfo: hideUserInfo(parts.userInfo, secrets),
		host: parts.host.replace(/[^[\]]+/, (name) => secrets.host(name)),
		path: parts.path.replace(/[^/]+/g, (step) => (isPlain(step) ? step : component(step, hide))),
		query: changeQuery(parts.query, hide),
		fragment: changeQuery(parts.fragment, hide),
	});
	return secrets.remember(secret, () => made);
}

/** A secret that is written in percent signs is the same secret. */
function standInForText(secret: string, secrets: Secrets): string {
	const view = secret.includes("%") ? unescaped(secret, "+") : undefined;
	if (view === undefined || view.plain === secret) return secrets.standIn(secret);
	return escapedAs(standInFor(view.plain, secrets), view, 0, view.plain.length, secret);
}

/** Of an IPv6 address, what is within its brackets. */
export const standInForHost = (host: string, secrets: Secrets) =>
	host.replace(/[^[\]]+/, (name) => (isReserved(name) ? name : secrets.host(name)));

/** Of a URL that was redacted before, the stand-ins stay. */
export const hideUserInfo = (userInfo: string, secrets: Secrets) =>
	userInfo.replace(/[^:@]+/g, (text) => component(text, (plain) => (secrets.isStandIn(plain) ? plain : secrets.standIn(plain))));

/** The values of a query or a fragment, and what has no name there. */
export function changeQuery(query: string, value: (text: string, name: string) => string, name = same): string {
	return query.replace(/([?#&]|^)([^&=]*=)?([^&]*)/g, (pair, mark: string, before: string | undefined, text: string) => {
		if (text === "") return pair;
		const key = before?.slice(0, -1) ?? "";
		const plain = decodedComponent(key.replaceAll("+", " "));
		return mark + component(key, name) + (before === undefined ? "" : "=") + component(text, (each) => value(each, plain));
	});
}

const same = (text: string) => text;

/** A part of a URL, changed as it was meant and written as it was written. */
export function component(text: string, change: (plain: string) => string): string {
	const plain = decodedComponent(text);
	const changed = change(plain);
	return changed === plain ? text : escapedLike(changed, text);
}

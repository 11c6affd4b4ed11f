import type { Entry, Pair, PostData } from "../har/entry.ts";
import { hideCookies, hideCredential, isAuthorization, isCookies, isCredential, userAndPassword } from "./credential.ts";
import { fieldHider, hideInBody } from "./marked-body.ts";
import type { Marks } from "./marks.ts";
import { mediaTypeOf } from "./media-type.ts";
import { isInQuery, type Places, placesOf, type Side } from "./places.ts";
import type { Secrets } from "./secrets.ts";
import { changePath } from "./template.ts";
import { changeQuery, join, partsOf, standInFor, standInForHost } from "./url.ts";

type Hide = (secret: string) => string;

/** The entry with stand-ins in every place that is known to hold a secret. */
export function hideMarked(entry: Entry, marks: Marks, secrets: Secrets): Entry {
	const { request, response } = entry;
	const places = placesOf(marks);
	const hide = (secret: string) => standInFor(secret, secrets);
	const query = queryHider(places, marks, hide);
	const { postData } = request;
	return {
		...entry,
		request: {
			...request,
			...hideInMessage(request, places.request, marks, secrets),
			url: hideInUrl(request.url, places, marks, hide, query),
			...(request.queryString && { queryString: hideIn(request.queryString, query) }),
			...(postData && {
				postData: {
					...withText(postData, (text) => hideInBody(text, places.request.body, hide, mediaTypeOf(request.headers, postData))),
					...(postData.params && { params: hideInFields(postData.params, fieldHider(places.request.body, hide)) }),
				},
			}),
		},
		...(response && {
			response: {
				...response,
				...hideInMessage(response, places.response, marks, secrets),
				...(leadsElsewhere(response.redirectURL) && { redirectURL: hide(response.redirectURL) }),
				...(response.content && {
					content: withText(response.content, (text) =>
						hideInBody(text, places.response.body, hide, mediaTypeOf(response.headers, response.content)),
					),
				}),
			},
		}),
	};
}

function hideInMessage<M extends { headers?: Pair[]; cookies?: Pair[] }>(
	{ headers, cookies }: M,
	side: Side,
	marks: Marks,
	secrets: Secrets,
) {
	const hide = (secret: string) => standInFor(secret, secrets);
	return {
		...(headers && { headers: hideIn(headers, headerHider(side, marks, hide, secrets)) }),
		...(cookies && { cookies: hideIn(cookies, hide) }),
	};
}

/** A recorder may write other things there than pairs. */
const hideIn = <P extends { name: string; value?: string }>(pairs: P[], change: (value: string, name: string) => string) =>
	Array.isArray(pairs)
		? pairs.map((pair) => (typeof pair?.value === "string" ? { ...pair, value: change(pair.value, String(pair.name)) } : pair))
		: pairs;

/** The name of a file may be as secret as what is in it. */
const hideInFields = (fields: NonNullable<PostData["params"]>, change: (value: string, name: string) => string) =>
	hideIn(fields, change).map((field) =>
		typeof field?.fileName === "string" ? { ...field, fileName: change(field.fileName, String(field.name)) } : field,
	);

const withText = <C extends { text?: string }>(content: C, change: Hide): C =>
	content.text === undefined ? content : { ...content, text: change(content.text) };

const hostHeader = /^(?::authority|host|x-forwarded-(?:host|server))$/;

function headerHider({ headers }: Side, marks: Marks, hide: Hide, secrets: Secrets) {
	return (value: string, name: string) => {
		const key = name.toLowerCase();
		if (isCookies(key)) return hideCookies(value, key, hide);
		const carried = marks.credentials.filter((credential) => credential.in === undefined && credential.name.toLowerCase() === key);
		if (isAuthorization(key)) userAndPassword(value).forEach(hide);
		if (carried.length > 0 || isAuthorization(key)) return hideCredential(value, prefixesOf(carried), hide);
		if (hostHeader.test(key) && !secrets.keepHosts)
			return value.replace(/^(?:\[[^\]]*\]|[^:,\s]+)/, (host) => standInForHost(host, secrets));
		const isSecret = headers.has(key) || isCredential(key, value) || (key === "location" && leadsElsewhere(value));
		return isSecret ? hide(value) : value;
	};
}

/** A redirect may lead to what it hands out a token for. A HAR has its target twice, as `Location` and as `redirectURL`. */
const leadsElsewhere = (target: string | undefined) => target !== undefined && partsOf(target) !== undefined;

function queryHider(places: Places, { credentials }: Marks, hide: Hide) {
	return (value: string, name: string) => {
		const carried = credentials.filter((credential) => credential.in === "query" && credential.name === name);
		if (carried.length > 0) return hideCredential(value, prefixesOf(carried), hide);
		return isInQuery(places, name) || isCredential(name, value) ? hide(value) : value;
	};
}

const prefixesOf = (credentials: Marks["credentials"]) => credentials.map(({ prefix = "" }) => prefix);

/** Of a path that no contract knows, every step that is long and has a digit may be a secret. */
function hideInUrl(
	url: string,
	{ path: template, inPath }: Places,
	{ unknown }: Marks,
	hide: Hide,
	query: (value: string, name: string) => string,
) {
	const parts = partsOf(url);
	if (parts === undefined) return url;
	const before = (path: string) => (unknown ? path.replace(/[^/]+/g, (step) => (/^(?=.*\d).{16}/.test(step) ? hide(step) : step)) : path);
	const path = changePath(parts.path, template, (value, name) => (inPath.has(name) ? hide(value) : value), before);
	return join({ ...parts, path, query: changeQuery(parts.query, query), fragment: changeQuery(parts.fragment, query) });
}

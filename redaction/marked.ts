import { hideCookies, hideCredential, isAuthorization, isCookies } from "./credential.ts";
import type { Entry, Pair } from "./entry.ts";
import { changeJson, isJson } from "./json.ts";
import { isMarked, type Marks, marksIn } from "./marks.ts";
import type { Secrets } from "./secrets.ts";
import { unescaped } from "./unescaped.ts";
import { changePath, changeQuery, hideUserInfo, join, partsOf, standInFor } from "./url.ts";

/** The entry with stand-ins in every place that is known to hold a secret. */
export function hideMarked(entry: Entry, marks: Marks, secrets: Secrets): Entry {
	const { request, response } = entry;
	const hide = (secret: string) => standInFor(secret, secrets);
	const hideIn = <E extends Pair>(pairs: E[], change: (value: string, name: string) => string) =>
		pairs.map((pair) => ({ ...pair, value: change(pair.value, pair.name) }));
	for (const userInfo of userInfoIn(entry)) hideUserInfo(userInfo, secrets);
	const query = queryHider(marks, hide);
	return {
		...entry,
		request: {
			...request,
			headers: hideIn(request.headers, headerHider("/request", marks, hide)),
			cookies: hideIn(request.cookies ?? [], hide),
			url: hideInUrl(request.url, marks, hide, query),
			queryString: hideIn(request.queryString ?? [], query),
			...(request.postData && { postData: withText(request.postData, (text) => hideInBody(text, marksIn(marks, "/request/body"), hide)) }),
		},
		response: {
			...response,
			headers: hideIn(response.headers, headerHider("/response", marks, hide)),
			cookies: hideIn(response.cookies ?? [], hide),
			content: withText(response.content, (text) => hideInBody(text, marksIn(marks, "/response/body"), hide)),
		},
	};
}

type Hide = (secret: string) => string;

const withText = <C extends { text?: string }>(content: C, change: Hide): C =>
	content.text === undefined ? content : { ...content, text: change(content.text) };

/** The names and passwords of all URLs, wherever they stand and however they are escaped. */
function userInfoIn(entry: Entry): string[] {
	const text = JSON.stringify(entry);
	if (!/@|%(?:25)*40|u0040/i.test(text)) return [];
	return [text, unescaped(text).plain].flatMap((each) => [...each.matchAll(/:\/\/([^\s"<>/?#]+)@/g)].map(([, found = ""]) => found));
}

function headerHider(side: string, marks: Marks, hide: Hide) {
	const marked = marksIn(marks, `${side}/headers`).map(([name]) => name);
	return (value: string, name: string) => {
		const key = name.toLowerCase();
		if (isCookies(key)) return hideCookies(value, key, hide);
		const carried = marks.credentials.filter((credential) => credential.in === undefined && credential.name.toLowerCase() === key);
		if (carried.length > 0 || isAuthorization(key)) return hideCredential(value, prefixesOf(carried), hide);
		// A redirect may lead to what it hands out a token for.
		return marked.includes(key) || (key === "location" && partsOf(value) !== undefined) ? hide(value) : value;
	};
}

function queryHider(marks: Marks, hide: Hide) {
	const marked = marksIn(marks, "/request/query").map(([name]) => name);
	return (value: string, name: string) => {
		const carried = marks.credentials.filter((credential) => credential.in === "query" && credential.name === name);
		if (carried.length > 0) return hideCredential(value, prefixesOf(carried), hide);
		return marked.includes(name) ? hide(value) : value;
	};
}

const prefixesOf = (credentials: Marks["credentials"]) => credentials.map(({ prefix = "" }) => prefix);

function hideInUrl(url: string, marks: Marks, hide: Hide, query: (value: string, name: string) => string): string {
	const parts = partsOf(url);
	if (parts === undefined) return url;
	const marked = marksIn(marks, "/request/path").map(([name]) => name);
	const path = changePath(
		parts.path,
		marks.path,
		(value, name) => (marked.includes(name) ? hide(value) : value),
		(before) => before,
	);
	return join({ ...parts, path, query: changeQuery(parts.query, query) });
}

/** A body that breaks off is read as far as it goes. */
function hideInBody(text: string, marks: string[][], hide: Hide): string {
	if (marks.some((mark) => mark.length === 0) && !isJson(text)) return hide(text);
	return changeJson(text, { value: (value, steps) => (isMarked(marks, steps) ? hide(value) : value) });
}

import type { Entry, Header, QueryString } from "har-format";
import { expandPath, matchPathEnd, parseTemplate, readPath } from "../../openapi/path-template.ts";

/**
 * An exchange in the space of a finding's pointer: the path, the query and the headers by name, a body as the value that its JSON says.
 * A patch changes this view. `text` stands in for `body` where a body shall be no JSON.
 */
export interface View {
	request: { method: string; path: Record<string, string>; query: Values; headers: Values } & Body;
	response: { status: number; headers: Values } & Body;
}

/** A name that comes twice has a list. */
type Values = Record<string, string | string[]>;

interface Body {
	body?: unknown;
	text?: string;
}

/** What an entry of an operation with this path template looks like to a patch. */
export function view(entry: Entry, template: string): View {
	const { request, response } = entry;
	const { values = [] } = matchPathEnd(parseTemplate(template), readPath(new URL(request.url).pathname)) ?? {};
	const path = Object.fromEntries(values.map(([name, value]) => [name, decodeURIComponent(value)]));
	return {
		request: {
			method: request.method,
			path,
			query: byName(request.queryString, (name) => name),
			headers: byName(request.headers, (name) => name.toLowerCase()),
			...body(request.postData?.text),
		},
		response: {
			status: response.status,
			headers: byName(response.headers, (name) => name.toLowerCase()),
			...body(response.content.text),
		},
	};
}

/** The entry with everything that a view holds replaced. */
export function entryOf({ request, response }: View, entry: Entry, template: string): Entry {
	const url = new URL(entry.request.url);
	const { base = "" } = matchPathEnd(parseTemplate(template), readPath(url.pathname)) ?? {};
	url.pathname = base + expandPath(template, (name) => encodeURIComponent(request.path[name] ?? ""));
	const queryString = pairs(request.query);
	url.search = new URLSearchParams(queryString.map(({ name, value }): [string, string] => [name, value])).toString();
	const requestText = text(request, entry.request.postData?.text);
	const responseText = text(response, entry.response.content.text);
	const { postData: _, ...bare } = entry.request;
	return {
		...entry,
		request: {
			...bare,
			method: request.method,
			url: url.href,
			queryString,
			headers: pairs(request.headers),
			bodySize: Buffer.byteLength(requestText ?? ""),
			...(requestText === undefined ? {} : { postData: { mimeType: mimeType(request.headers), text: requestText } }),
		},
		response: {
			...entry.response,
			status: response.status,
			headers: pairs(response.headers),
			content: {
				size: Buffer.byteLength(responseText ?? ""),
				mimeType: mimeType(response.headers),
				...(responseText === undefined ? {} : { text: responseText }),
			},
			bodySize: Buffer.byteLength(responseText ?? ""),
		},
	};
}

function byName(list: (Header | QueryString)[], key: (name: string) => string): Values {
	const grouped = Map.groupBy(list, ({ name }) => key(name));
	return Object.fromEntries(
		[...grouped].map(([name, [first, ...more]]) => [
			name,
			more.length ? [first, ...more].map((pair) => pair?.value ?? "") : (first?.value ?? ""),
		]),
	);
}

function pairs(values: Values): { name: string; value: string }[] {
	return Object.entries(values).flatMap(([name, value]) => [value].flat().map((each) => ({ name, value: each })));
}

function mimeType(headers: Values): string {
	return [headers["content-type"] ?? "x-unknown"].flat()[0] ?? "x-unknown";
}

function body(recorded: string | undefined): Body {
	if (recorded === undefined) return {};
	const json = parsed(recorded);
	return { body: json === undefined ? recorded : json };
}

/** Back to what was sent. A string stays bare where the entry's body was no JSON. */
function text(message: Body, before: string | undefined): string | undefined {
	if (message.text !== undefined) return message.text;
	if (typeof message.body === "string" && before !== undefined && parsed(before) === undefined) return message.body;
	return message.body === undefined ? undefined : JSON.stringify(message.body);
}

function parsed(recorded: string): unknown {
	try {
		return JSON.parse(recorded);
	} catch {
		return undefined;
	}
}

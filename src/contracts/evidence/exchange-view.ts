import type { Entry, Pair } from "../../har/entry.ts";
import { textBody, writeRequest, writeResponse } from "../../har/write/write-entry.ts";
import { expandPath, matchPathEnd, parseTemplate, readPath } from "../../openapi/path-template.ts";

/**
 * An exchange in the form that the pointer of a finding leads into: the path, the query and the headers by name, a body as its JSON value.
 * A patch changes this view. A body that must be no JSON is in `text` instead of `body`.
 */
export interface View {
	request: { method: string; path: Record<string, string>; query: Values; headers: Values } & Body;
	response: { status: number; headers: Values } & Body;
}

/** A name that appears twice has a list. */
type Values = Record<string, string | string[]>;

interface Body {
	body?: unknown;
	text?: string;
}

/** The view of an entry, whose operation has this path template. */
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
	url.search = new URLSearchParams(pairs(request.query).map(({ name, value }): [string, string] => [name, value])).toString();
	const { httpVersion } = entry.request;
	const sent = text(request, entry.request.postData?.text);
	const received = text(response, entry.response.content.text);
	const body = received === undefined ? { size: 0 } : textBody(received);
	return {
		...entry,
		request: writeRequest({
			...{ method: request.method, url: url.href, httpVersion, headers: pairs(request.headers) },
			body: sent === undefined ? undefined : textBody(sent),
		}),
		response: writeResponse({
			...{ status: response.status, statusText: entry.response.statusText, httpVersion: entry.response.httpVersion },
			...{ headers: pairs(response.headers), body, bodySize: body.size },
		}),
	};
}

function byName(list: Pair[], key: (name: string) => string): Values {
	const grouped = Map.groupBy(list, ({ name }) => key(name));
	return Object.fromEntries(
		[...grouped].map(([name, [first, ...more]]) => [
			name,
			more.length ? [first, ...more].map((pair) => pair?.value ?? "") : (first?.value ?? ""),
		]),
	);
}

function pairs(values: Values): Pair[] {
	return Object.entries(values).flatMap(([name, value]) => [value].flat().map((each) => ({ name, value: each })));
}

function body(recorded: string | undefined): Body {
	if (recorded === undefined) return {};
	const json = parsed(recorded);
	return { body: json === undefined ? recorded : json };
}

/** The text of a body. A string is not written as JSON if the entry's body was no JSON. */
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

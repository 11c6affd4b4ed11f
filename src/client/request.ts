import { expandPath } from "../openapi/path-template.ts";
import type { Content, Sendable } from "./bodies/encode.ts";
import type { Route } from "./route.ts";
import type { Unsigned } from "./signing/sign.ts";

/** The argument of every method at run time. The type of its operation says which members are required. */
export interface Input extends Content {
	path?: Record<string, unknown>;
	query?: Record<string, unknown>;
	header?: Record<string, unknown>;
	cookie?: Record<string, unknown>;
	signal?: AbortSignal;
}

/** The server that the user named, without a slash at the end. */
export function baseOf(baseUrl: string): string {
	// The message does not quote the URL, because it may hold a password.
	const base = /^https?:\/\/[^\s/?#@\\]+(\/+[^\s/?#\\]+)*(?=\/*$)/i.exec(baseUrl)?.[0] as string;
	if (!URL.canParse(base)) throw new TypeError("baseUrl: expected https://host/path");
	return base;
}

/** @throws TypeError for a parameter that cannot be sent; the message does not hold its value. */
export function requestOf(base: string, { method, path: template, body: mediaType }: Route, input: Input): Unsigned<Sendable> {
	const path = expandPath(template, (name) => {
		const value = String(input.path?.[name] ?? "");
		// A URL parser resolves "." and ".." as path segments, even percent-encoded: https://url.spec.whatwg.org/#double-dot-path-segment
		if (/^\.{0,2}$/.test(value) || !value.isWellFormed()) throw new TypeError(`path.${name}: expected a value, not . or ..`);
		return encodeURIComponent(value);
	});
	const url = new URL(base + path);
	for (const name in input.query)
		for (const value of [input.query[name]].flat()) if (value != null) url.searchParams.append(name, value as string);
	const headers: Record<string, string> = {};
	for (const name in input.header) if (input.header[name] != null) headers[name] = String(input.header[name]);
	const body = mediaType && JSON.stringify(input.body);
	if (body) headers["Content-Type"] = mediaType as string;
	return { method, url, path, headers, body };
}

/** `[POST] https://host/path/{id}`, for messages: it holds no value of the caller. */
export const siteOf = (base: string, { method, path }: Route): string => `[${method}] ${base}${path}`;

import { offsetAt } from "../../../src/client/console-link/time-zone.ts";
import type { Unsigned } from "../../../src/client/signing/sign.ts";
import { withoutTrailingSlashes } from "../../../src/openapi/trailing-slashes.ts";
import type { Task } from "./calculation.ts";

/** The fields as the reader left them. */
export interface Filled {
	method: string;
	url: string;
	/** What a proxy's path puts before the server's. */
	prefix: string;
	/** `Name: value`, one a line. */
	headers: string;
	body: string;
	/** RFC 3339. */
	time: string;
	secret: Record<string, string>;
}

export type Reason = "required" | "url" | "path" | "prefix" | "headers" | "time" | "timeZone";

export interface Problem {
	/** The field: `url`, or `secret.id` for a part of the secret. */
	field: string;
	reason: Reason;
}

/** What is wrong with the fields; empty where they can be signed. */
export function problemsOf(filled: Filled, required: string[]): Problem[] {
	const { url, prefix, headers, time, secret } = filled;
	const missing = required.filter((name) => !secret[name]).map((name): Problem => ({ field: `secret.${name}`, reason: "required" }));
	const wrong: [string, Reason, boolean][] = [
		["url", "url", !isHttp(url)],
		["url", "path", isHttp(url) && !isDecodable(new URL(url).pathname)],
		["prefix", "prefix", isHttp(url) && !`${new URL(url).pathname}/`.startsWith(`${bare(prefix)}/`)],
		["headers", "headers", !linesOf(headers).every((line) => /^[\w!#$%&'*+.^`|~-]+:/.test(line))],
		["time", "time", Number.isNaN(instantOf(time))],
		["secret.timeZone", "timeZone", !isTimeZone(secret.timeZone)],
	];
	return [...wrong.flatMap(([field, reason, is]) => (is ? [{ field, reason }] : [])), ...missing];
}

/** Of fields without problems. */
export function taskOf({ secret, time, ...filled }: Filled, names: Task["names"]): Task {
	const given = Object.entries(secret).filter(([, value]) => value !== "");
	return { request: unsignedOf(filled), secret: Object.fromEntries(given), names, now: instantOf(time) };
}

function unsignedOf({ method, url: address, prefix, headers, body }: Omit<Filled, "secret" | "time">): Unsigned {
	const url = new URL(address);
	const given = linesOf(headers).map((line): [string, string] => {
		const colon = line.indexOf(":");
		return [line.slice(0, colon), line.slice(colon + 1).trim()];
	});
	const path = url.pathname.slice(bare(prefix).length);
	return { method, url, path, headers: Object.fromEntries(given), body: body === "" ? undefined : body };
}

const linesOf = (text: string) => text.split("\n").filter((line) => line.trim() !== "");

const bare = (prefix: string) => withoutTrailingSlashes(prefix.trim());

const isHttp = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

function isDecodable(path: string): boolean {
	try {
		return decodeURIComponent(path) !== undefined;
	} catch {
		return false;
	}
}

/** Without an offset, `Date.parse` would read the time in the time zone of the reader's machine. */
const instantOf = (time: string) => (/(?:Z|[+-]\d\d:\d\d)$/i.test(time.trim()) ? Date.parse(time.trim()) : Number.NaN);

function isTimeZone(timeZone = "Z"): boolean {
	try {
		return timeZone === "" || Number.isInteger(offsetAt(timeZone, 0));
	} catch {
		return false;
	}
}

import type { Parts } from "../../openapi/security/scheme-type.ts";
import type { Sendable } from "../bodies/encode.ts";
import { offsetAt } from "../console-link/time-zone.ts";
import { hmac } from "./hmac.ts";
import type { Names, Sign, Unsigned } from "./sign.ts";

/** An access key. */
export interface Secret {
	/** The access key's id. It is sent. */
	id: string;
	/** The access key's secret. It is never sent. */
	secret: string;
	/** The server's time zone, an IANA name or an offset (`+08:00`); GMT by default. By default such a server compares clock times and ignores the zone. */
	timeZone?: string;
}

export const parts: Parts<keyof Secret> = {
	id: { required: true, isOpen: true, variable: "ACCESS_KEY_ID" },
	secret: { required: true, variable: "ACCESS_KEY_SECRET" },
	timeZone: { isOpen: true },
};

/** The signed path is decoded, and has no context path (the first segment). */
export const draft = ({ method, path }: Unsigned<Sendable>, { timeZone = "Z" }: Secret, { date }: Names, now: number) => {
	const time = dateIn(timeZone, now);
	return { headers: { [date]: time }, text: `${method}\n${time}\n${decodeURIComponent(path).replace(/^\/[^/]*/, "")}` };
};

/** `base64(HMAC-SHA1(secret, METHOD + "\n" + Date + "\n" + path))` */
export const sign: Sign<Secret> = async (request, secret, names, now = Date.now()) => {
	const { headers, text } = draft(request, secret, names, now);
	const signature = await hmac("SHA-1", secret.secret, text);
	return { ...headers, [names.credential]: `${names.prefix}${secret.id}:${btoa(String.fromCharCode(...signature))}` };
};

/** As Java's pattern `EEE, dd MMM yyyy HH:mm:ss z` reads it: `Sat, 21 Nov 2026 16:00:00 GMT+08:00`. */
function dateIn(timeZone: string, instant: number): string {
	const offset = offsetAt(timeZone, instant);
	const clock = new Date(Math.abs(offset) * 60_000).toISOString().slice(11, 16);
	const zone = offset ? (offset < 0 ? "-" : "+") + clock : "";
	return new Date(instant + offset * 60_000).toUTCString() + zone;
}

import { step } from "../json-pointer.ts";

/** The place of a credential in a request. */
export interface Carrier {
	in: "header" | "query" | "cookie";
	/** The name of the header, query parameter or cookie. */
	name: string;
	/** The text before the credential. */
	prefix?: string;
}

/** The parts of a request that can carry a credential. */
interface Received {
	url: URL;
	/** The values of a header, one for each time that it was sent. Header names are case-insensitive. */
	header(name: string): string[];
}

/** A request before it is sent. */
export interface Sent {
	url: URL;
	headers: Record<string, string>;
}

/** The received values of a carrier. The names of query parameters and cookies are case-sensitive: https://www.rfc-editor.org/rfc/rfc6265#section-4.2 */
export function valuesIn({ in: where, name }: Carrier, { url, header }: Received): string[] {
	if (where === "header") return header(name);
	if (where === "query") return url.search === "" ? [] : url.searchParams.getAll(name);
	const pairs = header("Cookie").flatMap((value) => value.split(/;\s*/));
	return pairs.filter((pair) => pair.startsWith(`${name}=`)).map((pair) => pair.slice(name.length + 1));
}

function inHeader({ headers }: Sent, name: string, value: string): void {
	headers[name] = value;
}

/** `url.searchParams` would write the rest of the query anew, and percent-encode delimiters in it. */
export function inQuery({ url }: Sent, name: string, value: string): void {
	url.search += `${url.search && "&"}${new URLSearchParams({ [name]: value })}`;
}

/** All cookies share one header: https://www.rfc-editor.org/rfc/rfc6265#section-5.4 */
export function inCookie({ headers }: Sent, name: string, value: string): void {
	headers.Cookie = `${headers.Cookie ? `${headers.Cookie}; ` : ""}${name}=${value}`;
}

const carriers = { header: inHeader, query: inQuery, cookie: inCookie };

/** Adds a value to a request. */
export const carry = (request: Sent, { in: where, name }: Carrier, value: string): void => carriers[where](request, name, value);

/** The pointer of a finding about the credential. */
export function pointerTo({ in: where, name }: Carrier): string {
	if (where === "query") return `/request/query${step(name)}`;
	return `/request/headers${step(where === "header" ? name.toLowerCase() : "cookie")}`;
}

/** `Authorization: Bearer ...`, `query key`: for a message. */
export const described = ({ in: where, name, prefix = "" }: Carrier): string =>
	`${where === "header" ? "" : `${where} `}${name}${prefix === "" ? "" : `: ${prefix}...`}`;

/** `Authorization: Bearer …`, `?key=…`, `Cookie: session=…`: as HTTP has it, for a page. */
export function shownAs({ in: where, name, prefix = "" }: Carrier): string {
	if (where === "header") return `${name}: ${prefix}…`;
	return `${where === "query" ? "?" : "Cookie: "}${name}=${prefix}…`;
}

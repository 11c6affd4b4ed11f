import type { Pair } from "../har/entry.ts";
import type { Carrier } from "../openapi/security/carrier.ts";
import { writeText } from "./form.ts";
import type { SchemaAt } from "./json-value.ts";
import { shownMediaType } from "./media-type.ts";
import { undeclaredName } from "./names.ts";
import { writeString } from "./string.ts";
import { hasScheme, pathText, urlText } from "./url.ts";
import { keptText, type Writer } from "./writer.ts";

/** What is declared of the headers on one side of an exchange. */
export interface DeclaredHeaders {
	/** By lower-case name. */
	schemas: Readonly<Record<string, number>>;
	/** Cookies by name. */
	cookies: Readonly<Record<string, number>>;
	credentials: readonly Carrier[];
}

/** Headers that carry no secret, each with the form of its value. https://www.rfc-editor.org/rfc/rfc9110 */
const harmless: Record<string, RegExp> = {
	"content-length": /^\d{1,15}$/,
	"content-encoding": /^(?:gzip|deflate|br|zstd|identity|x-gzip)$/i,
	"transfer-encoding": /^(?:chunked|gzip|deflate|identity)$/i,
	date: /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/,
	"cache-control": /^[a-z=\d, -]{1,200}$/i,
	pragma: /^no-cache$/i,
	vary: /^[A-Za-z*, -]{1,200}$/,
	"retry-after": /^\d{1,6}$/,
	connection: /^(?:keep-alive|close|upgrade)$/i,
	"accept-encoding": /^[a-z\d=.;,* -]{1,80}$/,
	allow: /^[A-Z, ]{1,80}$/,
	"x-request-id": /^[\w-]{1,64}$/,
	"access-control-request-method": /^[A-Z]{1,10}$/,
};

/** The headers as they may be written. */
export function writeHeaders(
	headers: Iterable<readonly [string, string]>,
	declared: DeclaredHeaders,
	at: SchemaAt,
	writer: Writer,
): Pair[] {
	const written: Pair[] = [];
	for (const [name, value] of headers) {
		const write = () => writeHeader(name, value, declared, at, writer);
		written.push(writer.headers?.written(declared.schemas, name, value, writer, write) ?? write());
	}
	return written;
}

function writeHeader(name: string, value: string, declared: DeclaredHeaders, at: SchemaAt, writer: Writer): Pair {
	const key = name.toLowerCase();
	const isKnown =
		Object.hasOwn(declared.schemas, key) ||
		Object.hasOwn(harmless, key) ||
		hosts.has(key) ||
		declared.credentials.some((each) => each.name.toLowerCase() === key);
	return {
		name: isKnown ? name : undeclaredName(name, writer),
		value: value === "" ? value : writeValue(key, value, declared, at, writer),
	};
}

const hosts = new Set(["host", ":authority"]);

function writeValue(key: string, value: string, { schemas, cookies, credentials }: DeclaredHeaders, at: SchemaAt, writer: Writer): string {
	const carriers = credentials.filter((each) => each.in === "header" && each.name.toLowerCase() === key);
	const schema = Object.hasOwn(schemas, key) ? at(schemas[key]) : undefined;
	if (carriers.length > 0 || key === "authorization" || key === "proxy-authorization") return writeCredential(value, carriers, writer);
	if (key === "cookie" || key === "set-cookie") return writeCookies(value, key, cookies, at, writer);
	if (schema !== undefined) return writeText(value, schema, at, writer);
	if (key === "content-type" || key === "accept")
		return value
			.split(",")
			.map((each) => shownMediaType(each, writer))
			.join(", ");
	if (hosts.has(key))
		return value.replace(
			/^(\[?)([^\]]*?)(\]?)(:\d{1,5})?$/,
			(_, open: string, name: string, close: string, port = "") => open + writer.secrets.host(name) + close + port,
		);
	if (Object.hasOwn(harmless, key) && harmless[key]?.test(value)) return keptText(value, writer);
	return hasScheme(value) ? urlText(value, writer) : writeString(value, undefined, writer);
}

/** The names of schemes for `Authorization`: https://www.iana.org/assignments/http-authschemes/http-authschemes.xhtml */
const schemeNames = "Basic Bearer Digest Negotiate OAuth HOBA AWS4-HMAC-SHA256".split(" ").map((each) => `${each} `);

/** A credential behind its prefix. The placeholder has the same kinds of characters, so it is of the form that its scheme asks for. */
export function writeCredential(value: string, carriers: readonly Carrier[], writer: Writer): string {
	// Some servers take a credential without the blank at the end of its prefix.
	const prefixes = [...carriers.flatMap(({ prefix = "" }) => [prefix, prefix.trimEnd()]), ...schemeNames].filter(
		(each) => value.slice(0, each.length).toLowerCase() === each.toLowerCase(),
	);
	const end = Math.max(0, ...prefixes.map((each) => each.length));
	return value.slice(0, end) + credentialText(value.slice(end), writer);
}

/** `Access=..., SignedHeaders=a;b, Signature=...`: the names of parameters stay, and which headers are signed. */
const credentialText = (rest: string, writer: Writer): string =>
	/^\w{1,32}=/.test(rest) && rest.includes(",")
		? rest.replace(/(^|,\s{0,3})(\w{1,32}=)([^,]*)/g, (_, before: string, name: string, value: string) => {
				return before + name + (/^signedheaders=$/i.test(name) ? headerNames(value, writer) : writer.secrets.text(value, writer.isHeld));
			})
		: writer.secrets.text(rest, writer.isHeld);

/** `a;b`: names of headers stay. */
const headerNames = (value: string, { secrets, isHeld }: Writer) =>
	value.replace(/[^;]+/g, (name) => (/^[a-z-]{1,32}$/i.test(name) ? name : secrets.text(name, isHeld)));

/** https://www.rfc-editor.org/rfc/rfc6265#section-4 */
function writeCookies(value: string, key: string, cookies: Readonly<Record<string, number>>, at: SchemaAt, writer: Writer): string {
	const parts = value.split(";").map((part) => part.trim());
	if (key === "cookie") return parts.map((part) => writeCookie(part, cookies, at, writer)).join("; ");
	return parts.map((part, index) => (index === 0 ? writeCookie(part, {}, at, writer) : writeAttribute(part, at, writer))).join("; ");
}

function writeAttribute(part: string, at: SchemaAt, writer: Writer): string {
	if (attributes.test(part)) return part;
	const [, name, path] = /^(path=)(.*)$/is.exec(part) ?? [];
	return name === undefined || path === undefined ? writeCookie(part, {}, at, writer) : name + pathText(path, writer);
}

function writeCookie(part: string, cookies: Readonly<Record<string, number>>, at: SchemaAt, writer: Writer): string {
	const equals = part.indexOf("=");
	if (equals < 0) return writer.secrets.text(part, writer.isHeld);
	const [name, text] = [part.slice(0, equals).trim(), part.slice(equals + 1).trim()];
	const schema = Object.hasOwn(cookies, name) ? at(cookies[name]) : undefined;
	if (schema !== undefined) return `${name}=${writeText(text, schema, at, writer)}`;
	return `${undeclaredName(name, writer)}=${writer.secrets.text(text, writer.isHeld)}`;
}

/** Attributes of a cookie that are no text of the server. */
const attributes =
	/^(?:httponly|secure|partitioned|samesite=(?:lax|strict|none)|max-age=-?\d{1,12}|expires=[A-Za-z]{3}, \d\d[ -][A-Za-z]{3}[ -]\d{2,4} \d\d:\d\d:\d\d GMT)$/i;

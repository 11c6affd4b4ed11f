import { decode } from "../openapi/path-template.ts";
import { readsAsIdentifier } from "../openapi/shown-name.ts";
import { undeclaredName } from "./names.ts";
import { isHeld } from "./words.ts";
import type { Writer } from "./writer.ts";

const scheme = /^([a-z][a-z\d+.-]{0,31}):\/\//i;

export const hasScheme = (text: string): boolean => scheme.test(text);

/** A URL in which the words of the contract stay, and the names in its query: https://www.rfc-editor.org/rfc/rfc3986#appendix-B */
export function urlText(text: string, writer: Writer): string {
	const [start = "", name = ""] = scheme.exec(text) ?? [];
	const end = indexOfAny(text, "/?#", start.length);
	const authority = text.slice(start.length, end);
	const rest = text.slice(end);
	const queryAt = indexOfAny(rest, "?#", 0);
	// Another scheme may be any text.
	const known = writer.isHeld(name.toLowerCase());
	return (
		(known ? start : writer.secrets.text(start, writer.isHeld)) +
		authorityText(authority, writer) +
		pathText(rest.slice(0, queryAt), writer) +
		queryText(rest.slice(queryAt), writer)
	);
}

function indexOfAny(text: string, characters: string, from: number): number {
	let at = from;
	while (at < text.length && !characters.includes(text[at] ?? "")) at++;
	return at;
}

/** Who a user is stands in no recording. */
function authorityText(authority: string, { secrets, isHeld }: Writer): string {
	const at = authority.lastIndexOf("@");
	const user = at < 0 ? "" : `${secrets.text(authority.slice(0, at), isHeld)}@`;
	const host = authority.slice(at + 1);
	const { name = host, port = "" } = /^(?<name>\[[^\]]*\]|[^:]*)(?<port>:\d{1,5})?$/.exec(host)?.groups ?? {};
	if (name.startsWith("[")) return `${user}[${secrets.host(name.slice(1, -1))}]${port}`;
	return user + (name === "" ? "" : secrets.host(name)) + port;
}

/** A path in which the words of the contract stay. */
export const pathText = (path: string, writer: Writer): string =>
	path.replace(/[^/]+/g, (segment) =>
		component(segment, (plain) => (isName(plain, writer) ? plain : writer.secrets.text(plain, writer.isHeld))),
	);

/** A version, or a step of the contract, but no id of its examples. */
const isName = (segment: string, { held }: Writer) =>
	/^v\d{1,2}(?:\.\d{1,2})?$/.test(segment) || (readsAsIdentifier(segment) && isHeld(segment, held));

/** The query and the fragment of a URL that is a value. */
function queryText(query: string, writer: Writer): string {
	return query.replace(/([?#&])([^?#&=]*)(=)?([^#&]*)/g, (_, mark: string, name: string, equals: string = "", value: string = "") => {
		const isPair = equals !== "";
		const shownName = isPair
			? component(name, (plain) => undeclaredName(plain, writer))
			: component(name, (plain) => writer.secrets.text(plain, writer.isHeld));
		return mark + shownName + equals + component(value, (plain) => valueText(plain, writer));
	});
}

/** A value in a query may be a path with a query of its own. */
function valueText(plain: string, writer: Writer): string {
	if (hasScheme(plain)) return urlText(plain, writer);
	return writer.secrets.text(plain, writer.isHeld);
}

/** A part of a URL, changed as it was meant. A placeholder has the punctuation of its secret, so it is encoded where that was. */
export function component(text: string, change: (plain: string) => string): string {
	if (text === "") return text;
	const plain = decode(text.replaceAll("+", " ")) ?? text;
	const changed = change(plain);
	if (changed === plain) return text;
	return /[%+]/.test(text) ? encodeURIComponent(changed) : changed;
}

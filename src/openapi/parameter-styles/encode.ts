import { escaped } from "./escaping.ts";
import { type Serialization, styles } from "./styles.ts";

/**
 * A value as its style writes it, ready to stand in a URL, a header, a cookie or a form: `color=blue&color=black` for a query, `;color=blue` for a
 * path, `blue,black` for a header. Members and items that are null or undefined are left out: https://www.rfc-editor.org/rfc/rfc6570#section-2.3.
 * An array or an object without any gives an empty text.
 * @throws TypeError for what a style cannot write: an array or an object inside another, a delimiter that cannot be escaped, a lone surrogate. The
 * message names the parameter, and not its value.
 */
export function encode(name: string, value: unknown, serialization: Serialization): string {
	const { style, explode } = serialization;
	const { prefix, separator, delimiter } = styles[style];
	const named = (text: string) => (styles[style].isNamed ? pair(encodeURIComponent(name), text, style) : text);
	if (!isHolder(value)) return prefix + named(escaped(plain(name, value), serialization, ""));
	const isList = Array.isArray(value);
	if (!isList && !isPlainObject(value)) throw unwritable(name, "a plain object");
	const members = Object.entries(value).filter(([, member]) => member != null);
	if (members.length === 0) return "";
	const write = writer(name, serialization, explode ? separator : delimiter);
	const keyOf = writer(name, serialization, explode ? "=" : delimiter);
	if (!explode) return prefix + named(members.flatMap(([key, member]) => [...(isList ? [] : [keyOf(key)]), write(member)]).join(delimiter));
	const placed = (key: string) => (style === "deepObject" ? `${name}[${key}]` : key);
	return (
		prefix +
		members.map(([key, member]) => (isList ? named(write(member)) : pair(keyOf(placed(key)), write(member), style))).join(separator)
	);
}

const isHolder = (value: unknown): value is object => typeof value === "object" && value !== null;

/** A Date or a Map has no members, and would be lost. */
const isPlainObject = (value: object) => [Object.prototype, null].includes(Object.getPrototypeOf(value));

const pair = (key: string, text: string, style: Serialization["style"]) => key + (text === "" ? styles[style].empty : `=${text}`);

/** Writes a part so that no reader takes anything in it for the text between the parts. */
function writer(name: string, serialization: Serialization, between: string): (part: unknown) => string {
	return (part) => {
		const text = plain(name, part);
		if (serialization.escaping === "none" && text.trim() !== text) throw unwritable(name, "no space around an item");
		const safe = escaped(text, serialization, between.length === 1 ? between : "");
		if (safe.includes(between)) throw unwritable(name, `no ${decodeURIComponent(between)} in an item`);
		return safe;
	};
}

function plain(name: string, value: unknown): string {
	const isText = typeof value === "string" ? value.isWellFormed() : Number.isFinite(value) || typeof value === "boolean";
	if (!isText) throw unwritable(name, "text, a number or a boolean");
	return String(value);
}

const unwritable = (name: string, expected: string) => new TypeError(`${name}: expected ${expected}`);

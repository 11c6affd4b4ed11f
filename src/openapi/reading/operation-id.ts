import { expandPath } from "../path-template.ts";

/** The operationId of an operation that has none: `getMachinesById` of `GET /machines/{id}`. */
export const operationIdOf = (method: string, path: string): string =>
	camelCase(`${method} ${expandPath(path, (name) => ` by ${name} `)}`) || method;

/**
 * The name of the client's method for an operation: the operationId in camelCase. The HTTP method stands before an id that can name no method:
 * `await` would call a method named `then`.
 */
export function methodName(operationId: string, method: string): string {
	const name = camelCase(operationId);
	const isName = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) && !unusable.includes(name);
	return isName ? name : camelCase(`${method.toLowerCase()} ${name}`);
}

/** What the language itself calls or reads: https://tc39.es/ecma262/#sec-promise-resolve-functions, https://tc39.es/ecma262/#sec-serializejsonproperty */
const unusable = ["then", "toJSON", "constructor"];

function camelCase(text: string): string {
	const [first = "", ...rest] = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
	// A name that begins with an abbreviation keeps its next word: `URLFetch` gives `urlFetch`.
	const start = first.replace(/^\p{Lu}+(?!\p{Ll})|^\p{Lu}/u, (capitals) => capitals.toLowerCase());
	return [start, ...rest.map((word) => word[0]?.toUpperCase() + word.slice(1))].join("");
}

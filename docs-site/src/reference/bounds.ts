import type { Json, JsonObject } from "../../../src/openapi/document.ts";
import { bounds } from "../../../src/openapi/schemas/schema-keywords.ts";

/** A keyword of JSON Schema with its argument, as both are written. */
export interface Bound {
	keyword: string;
	argument: string;
}

/** The values that a member may have; of an open set, those that are known. */
export interface Values {
	isOpen: boolean;
	list: string[];
}

/** What a page says beside the name of the keyword. */
const shownBeside = [
	...["const", "default", "format", "pattern"],
	...bounds.map(({ name }) => name),
	...["multipleOf", "uniqueItems", "dependentRequired", "contentEncoding", "contentMediaType"],
	...["title", "readOnly", "writeOnly", "discriminator", "xml"],
];
/** What these hold stands in rows of its own, unless it is nothing at all. */
const closing = ["additionalProperties", "unevaluatedProperties", "items", "unevaluatedItems"];

export function boundsOf(value: JsonObject): Bound[] {
	const written = shownBeside.filter((keyword) => value[keyword] !== undefined);
	const closed = closing.filter((keyword) => value[keyword] === false).map((keyword) => ({ keyword, argument: "false" }));
	// Of what is declared elsewhere; a table marks its own members.
	const needs =
		Array.isArray(value.required) && value.properties === undefined ? [{ keyword: "required", argument: value.required.join(", ") }] : [];
	return [...needs, ...written.map((keyword) => ({ keyword, argument: argumentOf(value[keyword]) })), ...closed];
}

const argumentOf = (value: Json | undefined) => (typeof value === "string" ? value : JSON.stringify(value));

export function valuesOf({ enum: closed, "x-extensible-enum": open }: JsonObject): { values?: Values } {
	const list = Array.isArray(closed) ? closed : Array.isArray(open) ? open : undefined;
	return list === undefined ? {} : { values: { isOpen: closed === undefined, list: list.map(argumentOf) } };
}

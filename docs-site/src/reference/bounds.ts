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
export const shownBeside = [
	...["const", "default", "format", "pattern"],
	...bounds.map(({ name }) => name).filter((name) => !name.endsWith("Contains")),
	...["multipleOf", "uniqueItems", "not"],
];

export function boundsOf(value: JsonObject): Bound[] {
	const written = shownBeside.filter((keyword) => value[keyword] !== undefined);
	const closed = value.additionalProperties === false ? [{ keyword: "additionalProperties", argument: "false" }] : [];
	// Of what is declared elsewhere; a table marks its own members.
	const needs =
		Array.isArray(value.required) && value.properties === undefined ? [{ keyword: "required", argument: value.required.join(", ") }] : [];
	// What `not` excludes is said in words beside it; its schema is no text for a reader.
	return [
		...needs,
		...written.map((keyword) => ({ keyword, argument: keyword === "not" ? "{…}" : argumentOf(value[keyword]) })),
		...closed,
	];
}

const argumentOf = (value: Json | undefined) => (typeof value === "string" ? value : JSON.stringify(value));

export function valuesOf({ enum: closed, "x-extensible-enum": open }: JsonObject): { values?: Values } {
	const list = Array.isArray(closed) ? closed : Array.isArray(open) ? open : undefined;
	return list === undefined ? {} : { values: { isOpen: closed === undefined, list: list.map(argumentOf) } };
}

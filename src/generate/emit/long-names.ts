import { isObject, type Json } from "../../openapi/document.ts";
import { isPlain } from "../../openapi/shown-name.ts";

/** The names of declared members that are no plain identifiers, sorted. An example may add some, which are no secrets either. */
export function longNames(document: Json): string[] {
	return [...new Set(membersIn(document))].filter((name) => !isPlain(name)).sort();
}

function membersIn(value: Json | undefined): string[] {
	if (Array.isArray(value)) return value.flatMap(membersIn);
	if (!isObject(value)) return [];
	const { properties, required } = value;
	return [
		...(isObject(properties) ? Object.keys(properties) : []),
		...(Array.isArray(required) ? required.filter((name) => typeof name === "string") : []),
		...Object.values(value).flatMap(membersIn),
	];
}

import { below } from "../json-pointer.ts";
import { isObject, type Json, type JsonObject } from "../reading/spec.ts";
import { keywordOf } from "./schema-keywords.ts";

/** A schema directly inside another. */
export interface Subschema {
	keyword: string;
	/** Its name in a map, its index in a list. */
	key?: string | number;
	schema: Json;
	pointer: string;
}

/** The schemas directly inside a schema, in the order in which they are written. */
export function subschemasOf(schema: JsonObject, pointer: string): Subschema[] {
	return Object.entries(schema).flatMap(([keyword, argument]) => heldBy(keyword, argument, below(pointer, keyword)));
}

/** A keyword's argument, with `change` applied to every schema directly inside it. */
export function mapSubschemas(keyword: string, argument: Json, pointer: string, change: (schema: Json, pointer: string) => Json): Json {
	const held = heldBy(keyword, argument, pointer).map(({ key, schema, pointer: at }) => [key ?? "", change(schema, at)] as const);
	if (Array.isArray(argument)) return held.length === 0 ? argument : held.map(([, changed]) => changed);
	if (keywordOf(keyword)?.holds === "map" && isObject(argument)) return Object.fromEntries(held);
	return held[0]?.[1] ?? argument;
}

function heldBy(keyword: string, argument: Json, pointer: string): Subschema[] {
	const holds = keywordOf(keyword)?.holds;
	if (holds === "schema") return [{ keyword, schema: argument, pointer }];
	const held =
		holds === "list" && Array.isArray(argument)
			? [...argument.entries()]
			: holds === "map" && isObject(argument)
				? Object.entries(argument)
				: [];
	return held.map(([key, schema]) => ({ keyword, key, schema, pointer: below(pointer, key) }));
}

import { isObject, type Json, type JsonObject } from "../openapi/document.ts";
import { nameIn, openKey } from "../openapi/schemas/schema-keys.ts";

/** The names of the schemas that a schema refers to, as an open schema names them. */
export function referencesIn(schema: Json): string[] {
	if (Array.isArray(schema)) return schema.flatMap(referencesIn);
	if (!isObject(schema)) return [];
	return Object.entries(schema).flatMap(([keyword, argument]) =>
		keyword === "$ref" && typeof argument === "string" ? [nameIn(argument)] : referencesIn(argument),
	);
}

/** Schemas, and all that refer to them, directly or not. */
export function referringTo(names: string[], references: ReadonlyMap<string, string[]>): Set<string> {
	const all = new Set(names);
	for (let size = 0; size < all.size; ) {
		size = all.size;
		for (const [name, itsOwn] of references) if (itsOwn.some((each) => all.has(each))) all.add(name);
	}
	return all;
}

/** The schema with its references replaced; the same object if there is nothing to replace. */
export function versioned(schema: Json, versions: ReadonlyMap<string, string>): Json {
	if (!referencesIn(schema).some((name) => versions.has(openKey(name)))) return schema;
	if (Array.isArray(schema)) return schema.map((each) => versioned(each, versions));
	const entries = Object.entries(schema as JsonObject).map(([keyword, argument]) => [
		keyword,
		keyword === "$ref" && typeof argument === "string" ? (versions.get(argument) ?? argument) : versioned(argument, versions),
	]);
	return Object.fromEntries(entries);
}

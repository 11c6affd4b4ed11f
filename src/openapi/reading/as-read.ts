import { mapNodes } from "../document-tree.ts";
import { methods } from "../methods.ts";
import { referent } from "../resolve.ts";
import { versionOf } from "../words/version.ts";
import { type Kind, type LeafKind, wordOf } from "../words/words.ts";
import { operationIdOf } from "./operation-id.ts";
import { isObject, type Json, type JsonObject } from "./spec.ts";

/** A document in the form that every other part reads: OpenAPI 3.1, and each operation with an operationId. */
export const asRead = (written: JsonObject): JsonObject => withOperationIds(inForm31(written));

/**
 * A document as OpenAPI 3.1 writes it. Every member stays where it is written, so its line is found by its pointer.
 * A document of another version than 3.0, 3.1 or 3.2 stays as it is.
 */
export function inForm31(written: JsonObject): JsonObject {
	const version = versionOf(written);
	if (version === "3.0") return { ...mapNodes(written, upgraded), openapi: "3.1.1" };
	if (version === "3.2") return { ...mapNodes(written, downgraded), openapi: "3.1.1" };
	return written;
}

/** https://spec.openapis.org/oas/v3.0.4#reference-object: what stands beside a `$ref` is ignored, except in a path item. */
function upgraded(kind: Kind | LeafKind, value: JsonObject): JsonObject {
	if (kind !== "pathItem" && typeof value.$ref === "string") return { $ref: value.$ref };
	return kind === "schema" ? schemaOf31(value) : value;
}

/** https://spec.openapis.org/oas/v3.0.4#schema-object */
function schemaOf31({ nullable, ...rest }: JsonObject): JsonObject {
	const schema = limited(limited(rest, "minimum", "exclusiveMinimum"), "maximum", "exclusiveMaximum");
	// Without a type beside it, `nullable` allows nothing more.
	return nullable === true && typeof schema.type === "string" ? { ...schema, type: [schema.type, "null"] } : schema;
}

/** In 3.0, `exclusiveMinimum: true` says that the `minimum` beside it is excluded. In 3.1 it holds the number. */
function limited(schema: JsonObject, limit: string, exclusive: string): JsonObject {
	const { [limit]: bound, [exclusive]: isExclusive, ...rest } = schema;
	if (typeof isExclusive !== "boolean") return schema;
	if (bound === undefined) return rest;
	return { ...rest, [isExclusive ? exclusive : limit]: bound };
}

/** The words that 3.1 lacks and that are only shown become extensions: `summary` of a tag is `x-summary`. A response needs a description in 3.1. */
function downgraded(kind: Kind | LeafKind, value: JsonObject): JsonObject {
	const members = Object.entries(value).map(([name, held]) => {
		const { since, refused } = wordOf(kind, name) ?? {};
		return [since === "3.2" && refused === undefined ? `x-${name}` : name, held];
	});
	const isBare = kind === "response" && value.description === undefined && value.$ref === undefined;
	return { ...(isBare && { description: value.summary ?? "" }), ...Object.fromEntries(members) };
}

/** Makes the operationIds that are missing, of method and path. */
function withOperationIds(document: JsonObject): JsonObject {
	if (operationsWithoutId(document).length === 0) return document;
	const copy = structuredClone(document);
	// An operation of a path item that several paths share is named by the first.
	for (const { item, method, path } of operationsWithoutId(copy)) {
		const operation = item[method];
		if (isObject(operation) && operation.operationId === undefined)
			item[method] = { operationId: operationIdOf(method, path), ...operation };
	}
	return copy;
}

function operationsWithoutId(document: JsonObject): { item: JsonObject; method: string; path: string }[] {
	const paths = Object.entries(isObject(document.paths) ? document.paths : {}).filter(([path]) => !path.startsWith("x-"));
	return paths.flatMap(([path, written]) => {
		const item = pathItemOf(document, written);
		return methods
			.filter((method) => isObject(item[method]) && item[method].operationId === undefined)
			.map((method) => ({ item, method, path }));
	});
}

function pathItemOf(document: JsonObject, written: Json): JsonObject {
	let item: Json | undefined = written;
	// More steps than any spec needs: a `$ref` that leads back to itself is refused later.
	for (let steps = 0; steps < 10 && isObject(item) && typeof item.$ref === "string"; steps++) item = referent(document, item.$ref)?.value;
	return isObject(item) ? item : {};
}

import { below, type JsonObject, type Spec } from "../../openapi/document.ts";
import { keywordOf } from "../../openapi/schemas/schema-keywords.ts";

/** This folder cannot make values that keep or break these keywords. */
const unknown = new Set("unevaluatedItems $id $anchor $dynamicAnchor $dynamicRef $vocabulary".split(" "));
const isKnown = (keyword: string) => keyword.startsWith("x-") || (keywordOf(keyword) !== undefined && !unknown.has(keyword));

/** Throws for a keyword without known values. */
export function refuseUnknown(spec: Spec, schema: JsonObject, place: string): void {
	const stranger = Object.keys(schema).find((keyword) => !isKnown(keyword));
	if (stranger !== undefined)
		throw spec.error(below(place, stranger), `no values are known for ${stranger}; add it to src/fuzz/, or write the schema without it`);
}

/** Values of a shape with one of these keywords are made and then filtered, because not every value that is made keeps the keyword. */
export const filtered = new Set(
	[
		"not oneOf if contains uniqueItems unevaluatedProperties propertyNames dependentSchemas dependentRequired patternProperties",
		"minProperties maxProperties multipleOf",
	].flatMap((line) => line.split(" ")),
);

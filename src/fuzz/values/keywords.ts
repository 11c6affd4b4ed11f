import type { JsonObject, Spec } from "../../openapi/document.ts";
import { below } from "../../openapi/document.ts";

const annotations =
	"title description default example examples deprecated readOnly writeOnly externalDocs xml discriminator $comment".split(" ");

/** Which values keep and break these is known. */
const known = [
	"$ref type enum const allOf anyOf oneOf not if then else format pattern minLength maxLength",
	"minimum maximum exclusiveMinimum exclusiveMaximum multipleOf",
	"required dependentRequired properties patternProperties additionalProperties unevaluatedProperties propertyNames",
	"dependentSchemas minProperties maxProperties items prefixItems contains minContains maxContains minItems maxItems uniqueItems",
].flatMap((line) => line.split(" "));

const all = new Set([...annotations, ...known]);

/** Throws at a keyword of which no values are known. */
export function refuseUnknown(spec: Spec, schema: JsonObject, place: string): void {
	const stranger = Object.keys(schema).find((keyword) => !all.has(keyword) && !keyword.startsWith("x-"));
	if (stranger !== undefined)
		throw spec.error(below(place, stranger), `no values are known for ${stranger}; add it to src/fuzz/, or write the schema without it`);
}

/** Values of a shape with one of these are made and then chosen, because making alone does not keep it. */
export const choosy = new Set(
	[
		"not oneOf if contains uniqueItems unevaluatedProperties propertyNames dependentSchemas dependentRequired patternProperties",
		"minProperties maxProperties format multipleOf",
	].flatMap((line) => line.split(" ")),
);

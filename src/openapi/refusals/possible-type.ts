import type { Json, JsonObject } from "../document.ts";
import { isObject } from "../document.ts";
import { typeOf } from "../json-type.ts";
import { referent } from "../resolve.ts";

/** Whether a value of a type may keep a schema, as far as the schema's types, values and combinations say. */
export function mayBe(document: JsonObject, schema: Json, type: "string" | "object", passed: readonly Json[] = []): boolean {
	if (!isObject(schema)) return schema !== false;
	if (passed.includes(schema)) return true;
	const inner = (each: Json) => mayBe(document, each, type, [...passed, schema]);
	const { type: declared, enum: values, const: only, allOf, anyOf, oneOf, $ref: reference } = schema;
	const target = typeof reference === "string" ? referent(document, reference)?.value : undefined;
	return (
		(declared === undefined || [declared].flat().includes(type)) &&
		(only === undefined || typeOf(only) === type) &&
		(!Array.isArray(values) || values.some((value) => typeOf(value) === type)) &&
		(!Array.isArray(allOf) || allOf.every(inner)) &&
		(!Array.isArray(anyOf) || anyOf.some(inner)) &&
		(!Array.isArray(oneOf) || oneOf.some(inner)) &&
		(target === undefined || inner(target))
	);
}

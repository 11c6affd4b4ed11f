import type { JsonObject, Spec } from "../../openapi/document.ts";
import type { Shape } from "../../openapi/parameter-styles/styles.ts";
import { schemasIn } from "../../openapi/schemas/visit-schema.ts";
import type { SchemaModel } from "./schema-model.ts";

/**
 * The shape of a value and of all values inside it, by pointer; `*` is any member or item. Looks through every `$ref` and combination of schemas.
 * A value that may be an array and something else counts as an array. A value of which no type is known is not in the map.
 */
export function shapesIn(spec: Spec, { value, pointer }: SchemaModel): Map<string, Shape> {
	const types = new Map<string, Set<unknown>>();
	for (const { at, value: schema, isChoice, isNegated } of schemasIn(spec, value, pointer, "")) {
		if (isChoice || isNegated) continue;
		const found = types.get(at) ?? new Set();
		types.set(at, found);
		for (const type of typesOf(schema)) found.add(type);
	}
	return new Map([...types].flatMap(([at, found]) => (found.size === 0 ? [] : [[at, shapeOf(found)]])));
}

const typesOf = ({ type, items, properties }: JsonObject): unknown[] =>
	type === undefined ? [...(items === undefined ? [] : ["array"]), ...(properties === undefined ? [] : ["object"])] : [type].flat();

const shapeOf = (types: Set<unknown>): Shape => (types.has("array") ? "array" : types.has("object") ? "object" : "value");

/** The pointer to an array or an object inside the array or object at a pointer. OpenAPI defines no style that writes it. */
export const nestedIn = (shapes: ReadonlyMap<string, Shape>, pointer: string): string | undefined =>
	[...shapes].find(([at, shape]) => at.startsWith(`${pointer}/`) && shape !== "value")?.[0];

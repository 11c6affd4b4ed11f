import { isObject, type Json, type JsonObject } from "../../../src/openapi/document.ts";

/** The examples of a schema or a parameter, as they are written. `examples` is a list in a schema, a map of Example Objects in a parameter. */
export function examplesIn({ example, examples }: JsonObject): { examples?: string[] } {
	const named = isObject(examples) ? Object.values(examples).flatMap((each) => (isObject(each) ? (each.value ?? []) : [])) : examples;
	const values = [...(example === undefined ? [] : [example]), ...(Array.isArray(named) ? named : [])];
	return values.length === 0 ? {} : { examples: values.map(textOf) };
}

const textOf = (value: Json) => (typeof value === "string" ? value : JSON.stringify(value));

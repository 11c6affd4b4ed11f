import { below, follow, isObject, membersOf, type Place, type Spec } from "./document.ts";
import { steps } from "./json-pointer.ts";

/** Whether a schema of the response has a property at the JSON Pointer. */
export function declares(spec: Spec, { pointer, value }: Place, to: string): boolean {
	let schemas = membersOf(spec, value.content, below(pointer, "content")).flatMap(([, media]) => schemasIn(spec, media, "schema"));
	for (const name of steps(to))
		schemas = schemas.flatMap((schema) => alternativesOf(spec, schema)).flatMap((schema) => propertiesOf(spec, schema, name));
	return to.startsWith("/") && schemas.length > 0;
}

function schemasIn(spec: Spec, { pointer, value }: Place, member: string): Place[] {
	const schema = value[member];
	const at = below(pointer, member);
	// `true` is a schema too.
	if (typeof schema === "boolean") return schema ? [{ pointer: at, value: {} }] : [];
	return schema === undefined ? [] : [follow(spec, schema, at)];
}

function propertiesOf(spec: Spec, { pointer, value }: Place, name: string): Place[] {
	const { properties } = value;
	return isObject(properties) ? schemasIn(spec, { pointer: below(pointer, "properties"), value: properties }, name) : [];
}

/** A schema and those that are combined in it, each once. */
function alternativesOf(spec: Spec, schema: Place, seen: string[] = []): Place[] {
	if (seen.includes(schema.pointer)) return [];
	const passed = [...seen, schema.pointer];
	const combined = ["allOf", "anyOf", "oneOf"].flatMap((word) => {
		const parts = schema.value[word];
		const at = below(schema.pointer, word);
		return Array.isArray(parts) ? parts.filter(isObject).map((part, index) => follow(spec, part, below(at, index))) : [];
	});
	return [schema, ...combined.flatMap((part) => alternativesOf(spec, part, passed))];
}

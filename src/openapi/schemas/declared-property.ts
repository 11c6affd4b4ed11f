import { below, steps } from "../json-pointer.ts";
import { isObject, type Spec } from "../reading/spec.ts";
import { follow, membersOf, type Place } from "../resolve.ts";
import { subschemasOf } from "./subschemas.ts";

/** Whether a schema of the response has a property at the JSON Pointer. */
export function declares(spec: Spec, { pointer, value }: Place, to: string): boolean {
	let schemas = membersOf(spec, value.content, below(pointer, "content")).flatMap(([, media]) => schemasIn(spec, media, "schema"));
	for (const name of steps(to)) schemas = alternativesOf(spec, schemas).flatMap((schema) => propertiesOf(spec, schema, name));
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

/** These schemas and the schemas that they combine, each once. */
function alternativesOf(spec: Spec, schemas: Place[]): Place[] {
	const all = new Map<string, Place>();
	const queue = [...schemas];
	for (const schema of queue) {
		if (all.has(schema.pointer)) continue;
		all.set(schema.pointer, schema);
		for (const sub of subschemasOf(schema.value, schema.pointer))
			if (combining.has(sub.keyword) && isObject(sub.schema)) queue.push(follow(spec, sub.schema, sub.pointer));
	}
	return [...all.values()];
}

const combining = new Set(["allOf", "anyOf", "oneOf"]);

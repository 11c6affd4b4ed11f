import { below, isObject, type JsonObject } from "../../openapi/document.ts";
import type { Change } from "../change.ts";
import { without } from "../document.ts";

/** A member that must be there need not, or the other way round. */
export function* required(schema: JsonObject): Generator<Change> {
	const names = Array.isArray(schema.required) ? schema.required.map(String) : [];
	for (const [index, name] of names.entries()) {
		const others = names.toSpliced(index, 1);
		yield {
			operator: "drop required",
			place: `/required/${index}`,
			detail: name,
			schema: others.length === 0 ? without(schema, "required") : { ...schema, required: others },
			killer: { below: below("", name), value: "nothing" },
		};
	}
	for (const name of Object.keys(isObject(schema.properties) ? schema.properties : {})) {
		if (names.includes(name)) continue;
		yield {
			operator: "add required",
			place: below("/properties", name),
			schema: { ...schema, required: [...names, name] },
			killer: { below: below("", name), value: "nothing" },
		};
	}
}

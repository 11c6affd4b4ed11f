import { below, isObject } from "../../openapi/document.ts";
import { without } from "../document.ts";
import { mutator } from "../mutator.ts";

/** Makes a required member optional, or an optional one required. */
export const required = mutator({ "drop required": "loosening", "add required": "tightening" }, function* (schema) {
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
});

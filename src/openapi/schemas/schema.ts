import { below } from "../json-pointer.ts";
import { isObject, type Json, type JsonObject, type Spec } from "../reading/spec.ts";
import { referredSchema } from "./referred-schemas.ts";
import { openKey } from "./schema-keys.ts";
import { annotations } from "./schema-keywords.ts";
import { mapSubschemas } from "./subschemas.ts";

/**
 * A schema of the spec, prepared to be judged by: without annotations, and with `x-lines`, the line of each keyword.
 * It is also without `$defs`, because a `$ref` into them leads to a schema of its own.
 */
export function openSchema(spec: Spec, value: Json | undefined, pointer: string): Json {
	if (typeof value === "boolean") return value;
	if (!isObject(value)) throw spec.error(pointer, "expected a schema, an object");
	if (value["x-extensible-enum"] !== undefined && value.type !== "string")
		throw spec.error(below(pointer, "x-extensible-enum"), "an open set is one of strings; give it type: string");
	const keywords = Object.entries(value).filter(
		([keyword]) => !annotations.has(keyword) && keyword !== "$defs" && (!keyword.startsWith("x-") || keyword === "x-extensible-enum"),
	);
	const lines: JsonObject = { unevaluatedProperties: spec.line(pointer) };
	const schema: JsonObject = {};
	for (const [keyword, argument] of keywords) {
		const at = below(pointer, keyword);
		if (keyword === "$ref") {
			const target = referredSchema(spec, argument, at);
			schema.$ref = openKey(target.name);
			// The line to change for an undeclared member is the target's, not the reference's.
			lines.unevaluatedProperties = spec.line(target.pointer);
		} else {
			if (keyword === "properties" && isObject(argument) && Object.hasOwn(argument, "__proto__"))
				throw spec.error(
					below(at, "__proto__"),
					"programs in JavaScript confuse a property __proto__ with an inherited one; give it another name",
				);
			const change = keyword === "anyOf" ? bracket(spec) : (sub: Json, place: string) => openSchema(spec, sub, place);
			schema[keyword] = mapSubschemas(keyword, argument, at, change);
			lines[keyword] = spec.line(at);
		}
	}
	return { ...schema, "x-lines": lines };
}

/** Puts a branch of an anyOf into its own anyOf, so that the checker can separate the violations of the branches. */
const bracket = (spec: Spec) => (branch: Json, pointer: string) => ({
	anyOf: [openSchema(spec, branch, pointer)],
	"x-lines": { anyOf: spec.line(pointer) },
});

import { otherMembers } from "../../openapi/schema-keywords.ts";
import { mutator } from "../mutator.ts";

/** An object takes members that it does not name, as if it knew them, or refuses them. One that says nothing of them takes them as drift. */
export const openness = mutator({ "open object": "loosening", "close object": "tightening" }, function* (schema) {
	const written = otherMembers.find((keyword) => schema[keyword] !== undefined);
	if (written === undefined && schema.type !== "object" && schema.properties === undefined) return;
	const keyword = written ?? "unevaluatedProperties";
	const killer = { below: "/another", value: "a member that the schema does not name" };
	const place = written === undefined ? "/type" : `/${keyword}`;
	if (schema[keyword] !== true) yield { operator: "open object", place, schema: { ...schema, [keyword]: true }, killer };
	if (schema[keyword] !== false) yield { operator: "close object", place, schema: { ...schema, [keyword]: false }, killer };
});

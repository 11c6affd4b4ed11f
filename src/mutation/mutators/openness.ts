import { otherMembers } from "../../openapi/schemas/schema-keywords.ts";
import { mutator } from "../mutator.ts";

/** Makes an object accept undeclared members as if they were declared, or refuse them. An object that says nothing about them accepts them as drift. */
export const openness = mutator({ "open object": "loosening", "close object": "tightening" }, function* (schema) {
	const written = otherMembers.find((keyword) => schema[keyword] !== undefined);
	if (written === undefined && schema.type !== "object" && schema.properties === undefined) return;
	const keyword = written ?? "unevaluatedProperties";
	const killer = { below: "/another", value: "a member that the schema does not name" };
	const place = written === undefined ? "/type" : `/${keyword}`;
	if (schema[keyword] !== true) yield { operator: "open object", place, schema: { ...schema, [keyword]: true }, killer };
	if (schema[keyword] !== false) yield { operator: "close object", place, schema: { ...schema, [keyword]: false }, killer };
});

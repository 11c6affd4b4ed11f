import { isObject, type Json, type JsonObject } from "../reading/spec.ts";
import { closing } from "./schema-keys.ts";
import { choosing, inPlace } from "./schema-keywords.ts";
import { mapSubschemas } from "./subschemas.ts";

/**
 * The closed schema of an open schema at a point of use: every object refuses members that it does not declare, every open set is an enum.
 * A branch (of allOf, anyOf, then and the like) and a component's root stay open themselves, because the schema around them may declare more.
 */
export function closedSchema(open: Json, pointOfUse: boolean): Json {
	if (!isObject(open)) return open;
	const closed: JsonObject = {};
	for (const [keyword, argument] of Object.entries(open)) {
		if (keyword === "$ref") closed.$ref = closing(String(argument));
		else if (keyword === "x-extensible-enum") closed.enum = argument;
		else if (choosing.has(keyword)) closed[keyword] = argument;
		else closed[keyword] = mapSubschemas(keyword, argument, "", (sub) => closedSchema(sub, !inPlace.has(keyword)));
	}
	const lines = closed["x-lines"];
	if (isObject(lines) && lines["x-extensible-enum"] !== undefined) closed["x-lines"] = { ...lines, enum: lines["x-extensible-enum"] };
	if (pointOfUse && isClosed(closed)) closed.unevaluatedProperties = false;
	return closed;
}

/** Whether a schema at a point of use must refuse undeclared members: it may be an object, and has no keyword of its own for such members. */
export function isClosed(schema: JsonObject): boolean {
	return mayBeObject(schema) && schema.unevaluatedProperties === undefined && schema.additionalProperties === undefined;
}

function mayBeObject({ type, $ref, anyOf, oneOf, allOf, properties }: JsonObject): boolean {
	if (type !== undefined) return type === "object" || (Array.isArray(type) && type.includes("object"));
	return [$ref, anyOf, oneOf, allOf, properties].some((keyword) => keyword !== undefined);
}

import { isObject, type Json, type JsonObject, type Spec } from "../../../../src/openapi/document.ts";
import type { Place } from "../../../../src/openapi/resolve.ts";
import { resolved } from "../../../../src/openapi/resolve.ts";
import { holderOf } from "../../samples/parameters.ts";

/** How a parameter is written that is not one text, or one key for each value, in the usual form. */
export interface Writing {
	/** The field holds a list with a line for each item, or a JSON text. */
	field: "text" | "lines" | "json";
	/** What it is written by: https://spec.openapis.org/oas/v3.1.1#parameter-object */
	style?: string;
	explode?: boolean;
	allowReserved?: true;
	/** It is written as a body of this would be. */
	mediaType?: string;
}

/** Undefined: as usual. */
export function writingOf(spec: Spec, parameter: Place): Writing | undefined {
	const { in: where, style, explode, allowReserved } = parameter.value;
	const { mediaType, place } = holderOf(spec, parameter);
	if (mediaType !== undefined) return { field: "json", mediaType };
	const shape = shapeOf(spec, place.value.schema);
	const usual = where === "query" ? "form" : "simple";
	const isUsual = (style === undefined || style === usual) && allowReserved !== true;
	const isRepeated = where === "query" && explode !== false;
	if (isUsual && (shape === "value" || (shape === "array" && isRepeated))) return undefined;
	return {
		field: shape === "object" ? "json" : shape === "array" ? "lines" : "text",
		...(typeof style === "string" && { style }),
		...(typeof explode === "boolean" && { explode }),
		...(allowReserved === true && { allowReserved }),
	};
}

/** Deeper is a schema that names itself. */
const deepest = 8;

/** What a value may be besides a text; an object, if it may be both. */
function shapeOf(spec: Spec, schema: Json | undefined, depth = 0): "value" | "array" | "object" {
	if (!isObject(schema) || depth > deepest) return "value";
	const { value } = resolved(spec.document, schema, "");
	const types = [value.type ?? (isObject(value.properties) ? "object" : [])].flat();
	const shapes = [...types, ...branchesOf(value).map((branch) => shapeOf(spec, branch, depth + 1))];
	return shapes.includes("object") ? "object" : shapes.includes("array") ? "array" : "value";
}

const branchesOf = ({ allOf, anyOf, oneOf }: JsonObject): Json[] =>
	[allOf, anyOf, oneOf].flatMap((list) => (Array.isArray(list) ? list : []));

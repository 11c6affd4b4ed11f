import { below, type Spec } from "../../openapi/document.ts";
import { follow, type Place } from "../../openapi/resolve.ts";
import type { SchemaModel } from "./schema-model.ts";

export interface ParameterModel {
	name: string;
	in: "path" | "query" | "header";
	required: boolean;
	/** A repeated key (`style: form`, `explode: true`) rather than one value. */
	array: boolean;
	place: Place;
	line: number;
	/** The line of `required: true`, or of the parameter. */
	requiredLine: number;
	schema: SchemaModel;
}

export function parameterOf(spec: Spec, place: Place): ParameterModel {
	const { pointer, value } = place;
	const where = value.in;
	if (where !== "path" && where !== "query" && where !== "header")
		throw spec.error(pointer, `a parameter in ${where} cannot be checked; use path, query or header`);
	if (value.schema === undefined) throw spec.error(pointer, "a parameter without a schema cannot be checked; give it one");
	const usual = where === "query" ? "form" : "simple";
	if ((value.style ?? usual) !== usual || (where === "query" && value.explode === false))
		throw spec.error(pointer, `style ${value.style ?? usual} in this form cannot be checked; use ${usual}`);
	const types = [follow(spec, value.schema, below(pointer, "schema")).value.type].flat();
	if (types.includes("object") || (types.includes("array") && where !== "query"))
		throw spec.error(pointer, `${types.join(" or ")} in ${where} cannot be checked; use a string, a number or a boolean`);
	return {
		name: String(value.name),
		in: where,
		required: value.required === true,
		array: types.includes("array"),
		place,
		line: spec.line(pointer),
		requiredLine: spec.line(below(pointer, "required")),
		schema: { pointer: below(pointer, "schema"), value: value.schema },
	};
}

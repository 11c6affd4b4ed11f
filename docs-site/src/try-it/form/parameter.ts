import type { ParameterModel } from "../../../../src/generate/model/parameter.ts";
import { defaultHeader } from "../../../../src/openapi/default-header.ts";
import type { Json, JsonObject, Spec } from "../../../../src/openapi/document.ts";
import { parameterPointer } from "../../../../src/openapi/parameter-pointer.ts";
import { follow } from "../../../../src/openapi/resolve.ts";
import { modelOperation } from "../../model.ts";
import type { Operation } from "../../operation.ts";
import { exampleOf, holderOf } from "../../samples/parameters.ts";
import { type Writing, writingOf } from "./writing.ts";

export interface Parameter {
	name: string;
	in: "path" | "query" | "header";
	required?: true;
	/** A header with a default, which every client sends. */
	preset?: true;
	deprecated?: true;
	/** `x-sensitive-data` */
	secret?: true;
	/** A repeated key: there may be several values, one on each line of the field. */
	list?: true;
	/** Absent: one text, or one key for each value, in the usual form. */
	writing?: Writing;
	/** The values that the contract names. */
	choices?: string[];
	/** As it stands in its field. */
	example: string;
}

export function fieldsOf(spec: Spec, { operationId }: Pick<Operation, "operationId">): Parameter[] {
	const { parameters, secrets } = modelOperation(spec, operationId);
	return parameters.flatMap((parameter) => fieldOf(spec, parameter, secrets));
}

/** A page may not set a cookie of another host, so it has no field: https://fetch.spec.whatwg.org/#forbidden-request-header */
function fieldOf(
	spec: Spec,
	{ name, in: where, required, writing: declared, place, schema: written }: ParameterModel,
	secrets: string[],
): Parameter[] {
	if (where === "cookie") return [];
	const schema = follow(spec, written.value, written.pointer).value;
	const writing = writingOf(spec, place);
	const choices = choicesOf(schema);
	const preset = defaultHeader(spec, place);
	const field: Parameter = {
		name,
		in: where,
		...(required && { required }),
		...(preset !== undefined && !required && { preset: true }),
		...(place.value.deprecated === true && { deprecated: true }),
		...(secrets.includes(parameterPointer({ in: where, name })) && { secret: true }),
		...(declared !== "json" && declared.shapes.includes("array") && { list: true }),
		...(writing && { writing }),
		...(choices.length > 0 && { choices }),
		example: textIn(writing, preset ?? exampleOf(spec, holderOf(spec, place).place) ?? schema.example ?? schema.default ?? ""),
	};
	return [field];
}

/** A value as it stands in its field. */
const textIn = (writing: Writing | undefined, value: Json): string =>
	writing?.field === "json" && value !== "" ? JSON.stringify(value) : [value].flat().map(String).join("\n");

function choicesOf(schema: JsonObject): string[] {
	const known = schema.enum ?? schema["x-extensible-enum"];
	if (Array.isArray(known)) return known.map(String);
	return schema.type === "boolean" ? ["true", "false"] : [];
}

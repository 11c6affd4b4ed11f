import type { ParameterModel } from "../../../../src/generate/model/parameter.ts";
import type { JsonObject, Spec } from "../../../../src/openapi/document.ts";
import { parameterPointer } from "../../../../src/openapi/parameter-pointer.ts";
import { follow } from "../../../../src/openapi/resolve.ts";
import { modelOperation } from "../../model.ts";
import type { Operation } from "../../operation.ts";
import { exampleOf } from "../../samples/parameters.ts";

export interface Parameter {
	name: string;
	in: "path" | "query" | "header";
	required?: true;
	deprecated?: true;
	/** `x-sensitive-data` */
	secret?: true;
	/** A repeated key: there may be several values, one on each line of the field. */
	list?: true;
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
	{ name, in: where, required, writing, place, schema: written }: ParameterModel,
	secrets: string[],
): Parameter[] {
	if (where === "cookie") return [];
	const schema = follow(spec, written.value, written.pointer).value;
	const choices = choicesOf(schema);
	const field: Parameter = {
		name,
		in: where,
		...(required && { required }),
		...(place.value.deprecated === true && { deprecated: true }),
		...(secrets.includes(parameterPointer({ in: where, name })) && { secret: true }),
		...(writing !== "json" && writing.shapes.includes("array") && { list: true }),
		...(choices.length > 0 && { choices }),
		example: [exampleOf(spec, place) ?? schema.example ?? schema.default ?? ""].flat().map(String).join("\n"),
	};
	return [field];
}

function choicesOf(schema: JsonObject): string[] {
	const known = schema.enum ?? schema["x-extensible-enum"];
	if (Array.isArray(known)) return known.map(String);
	return schema.type === "boolean" ? ["true", "false"] : [];
}

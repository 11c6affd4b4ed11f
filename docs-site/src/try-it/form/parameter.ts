import { draftSecrets } from "../../../../src/generate/sensitive-names.ts";
import { below, type JsonObject, type Spec } from "../../../../src/openapi/document.ts";
import { parametersOf } from "../../../../src/openapi/operations.ts";
import { follow, type Place } from "../../../../src/openapi/resolve.ts";
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

export function fieldsOf(spec: Spec, { item, place: operation }: Operation): Parameter[] {
	const secrets = draftSecrets(spec, { item, operation });
	return parametersOf(spec, { item, operation }).map((place) => parameterOf(spec, place, secrets));
}

function parameterOf(spec: Spec, place: Place, secrets: string[]): Parameter {
	const { name, in: where, required, deprecated } = place.value;
	if (where !== "path" && where !== "query" && where !== "header")
		throw spec.error(place.pointer, `Try It has no field for a parameter in ${where}`);
	const schema = follow(spec, place.value.schema, below(place.pointer, "schema")).value;
	const choices = choicesOf(schema);
	const pointer = where === "header" ? below("/request/headers", String(name).toLowerCase()) : below(`/request/${where}`, String(name));
	return {
		name: String(name),
		in: where,
		...(required === true && { required }),
		...(deprecated === true && { deprecated }),
		...(secrets.includes(pointer) && { secret: true }),
		...([schema.type].flat().includes("array") && { list: true }),
		...(choices.length > 0 && { choices }),
		example: [exampleOf(spec, place) ?? schema.example ?? schema.default ?? ""].flat().map(String).join("\n"),
	};
}

function choicesOf(schema: JsonObject): string[] {
	const known = schema.enum ?? schema["x-extensible-enum"];
	if (Array.isArray(known)) return known.map(String);
	return schema.type === "boolean" ? ["true", "false"] : [];
}

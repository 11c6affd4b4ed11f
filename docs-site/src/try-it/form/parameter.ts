import {
	below,
	follow,
	isObject,
	type Json,
	type JsonObject,
	membersOf,
	type Place,
	type Spec,
} from "../../../../scripts/generate/spec.ts";
import type { Operation } from "../../operation.ts";

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

/** An operation's own parameter takes the place of the path's parameter of the same name. */
export function parametersOf(spec: Spec, { item, place }: Operation): Parameter[] {
	const parameters = [item, place].flatMap((holder) => placesOf(spec, holder)).map((each) => parameterOf(spec, each));
	return [...new Map(parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}

function placesOf(spec: Spec, { pointer, value: { parameters } }: Place): Place[] {
	const at = below(pointer, "parameters");
	return (Array.isArray(parameters) ? parameters : []).map((parameter, index) => follow(spec, parameter, below(at, index)));
}

function parameterOf(spec: Spec, place: Place): Parameter {
	const { name, in: where, required, deprecated, "x-sensitive-data": secret } = place.value;
	if (where !== "path" && where !== "query" && where !== "header")
		throw spec.error(place.pointer, `Try It has no field for a parameter in ${where}`);
	const schema = follow(spec, place.value.schema, below(place.pointer, "schema")).value;
	const choices = choicesOf(schema);
	return {
		name: String(name),
		in: where,
		...(required === true && { required }),
		...(deprecated === true && { deprecated }),
		...(secret !== undefined && { secret: true }),
		...([schema.type].flat().includes("array") && { list: true }),
		...(choices.length > 0 && { choices }),
		example: [exampleOf(spec, place, schema) ?? ""].flat().map(String).join("\n"),
	};
}

function choicesOf(schema: JsonObject): string[] {
	const known = schema.enum ?? schema["x-extensible-enum"];
	if (Array.isArray(known)) return known.map(String);
	return schema.type === "boolean" ? ["true", "false"] : [];
}

function exampleOf(spec: Spec, { pointer, value: { example, examples } }: Place, schema: JsonObject): Json | undefined {
	const [first] = membersOf(spec, isObject(examples) ? examples : undefined, below(pointer, "examples"));
	return example ?? first?.[1].value.value ?? schema.example ?? schema.default;
}

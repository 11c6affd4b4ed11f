import type { Parameter } from "../checker/contract.ts";
import { below, type Spec } from "../openapi/document.ts";
import { parametersOf, type WrittenOperation } from "../openapi/operations.ts";
import { follow, type Place } from "../openapi/resolve.ts";
import type { Draft } from "./contract-model.ts";
import type { Validators } from "./validators.ts";

export function draftParameters(spec: Spec, validators: Validators, written: WrittenOperation): Draft<Parameter>[] {
	return parametersOf(spec, written).map((place) => draftParameter(spec, validators, place));
}

function draftParameter(spec: Spec, validators: Validators, { pointer, value }: Place): Draft<Parameter> {
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
		line: spec.line(pointer),
		requiredLine: spec.line(below(pointer, "required")),
		schema: validators.use(value.schema, below(pointer, "schema")),
	};
}

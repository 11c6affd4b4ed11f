import { below, type Spec } from "../document.ts";
import { operationsOf, parametersOf } from "../operations.ts";
import { parameterNames } from "../path-template.ts";
import { follow, type Place } from "../resolve.ts";
import type { SpecError } from "../spec-error.ts";

/** A parameter of a path template that is not declared, or a declared one that the template lacks. */
export function* pathParameters(spec: Spec): Iterable<SpecError> {
	for (const { path, method, item, operation } of operationsOf(spec)) {
		const names = parameterNames(path);
		const declared = parametersOf(spec, { item, operation }).filter(({ value }) => value.in === "path");
		for (const name of names)
			if (!declared.some(({ value }) => value.name === name))
				yield spec.error(
					operation.pointer,
					`${method.toUpperCase()} ${path} does not declare {${name}}; add a parameter with name: ${name}, in: path and required: true`,
				);
		for (const holder of [item, operation]) yield* unknown(spec, holder, path, names);
	}
}

function* unknown(spec: Spec, { pointer, value: { parameters } }: Place, path: string, names: string[]): Iterable<SpecError> {
	if (!Array.isArray(parameters)) return;
	for (const [index, parameter] of parameters.entries()) {
		const at = below(below(pointer, "parameters"), index);
		const { value } = follow(spec, parameter, at);
		if (value.in === "path" && !names.includes(String(value.name)))
			yield spec.error(at, `the path ${path} has no {${value.name}}; correct the name, or leave the parameter out`);
	}
}

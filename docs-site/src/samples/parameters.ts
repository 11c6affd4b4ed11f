import { below, follow, type Json, membersOf, type Place, type Spec } from "../../../src/openapi/document.ts";
import type { Operation } from "../operation.ts";

/** The parameters of an operation; its own stand in the place of its path's: https://spec.openapis.org/oas/v3.1.1#operation-object */
export function parametersOf(spec: Spec, { item, place }: Operation): Place[] {
	const all = [item, place].flatMap(({ pointer, value: { parameters } }) =>
		(Array.isArray(parameters) ? parameters : []).map((each, index) => follow(spec, each, below(below(pointer, "parameters"), index))),
	);
	return [...new Map(all.map((parameter) => [`${parameter.value.in} ${parameter.value.name}`, parameter])).values()];
}

/** The example of a parameter or a body, or the first of its examples. */
export function exampleOf(spec: Spec, { pointer, value: { example, examples } }: Place): Json | undefined {
	const [first] = membersOf(spec, examples, below(pointer, "examples"));
	return example ?? first?.[1].value.value;
}

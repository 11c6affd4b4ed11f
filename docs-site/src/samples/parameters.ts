import { below, type Json, type Spec } from "../../../src/openapi/document.ts";
import { membersOf, type Place } from "../../../src/openapi/resolve.ts";
import { madeUp } from "./made-up.ts";

/** The example of a parameter or a body, or the first of its examples that has a value. */
export function exampleOf(spec: Spec, { pointer, value: { example, examples } }: Place): Json | undefined {
	const named = membersOf(spec, examples, below(pointer, "examples"));
	return example ?? named.find(([, each]) => each.value.value !== undefined)?.[1].value.value;
}

/** The same, or else a value of its schema. Undefined where none can be made. */
export const valueFor = (spec: Spec, place: Place): Json | undefined => exampleOf(spec, place) ?? madeUp(spec, place.value.schema);

/** What holds the schema and the examples of a parameter: itself, or its media type. */
export function holderOf(spec: Spec, parameter: Place): { mediaType?: string; place: Place } {
	const [content] = membersOf(spec, parameter.value.content, below(parameter.pointer, "content"));
	return content === undefined ? { place: parameter } : { mediaType: content[0], place: content[1] };
}

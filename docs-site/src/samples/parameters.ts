import { below, type Json, type Spec } from "../../../src/openapi/document.ts";
import { membersOf, type Place } from "../../../src/openapi/resolve.ts";

/** The example of a parameter or a body, or the first of its examples. */
export function exampleOf(spec: Spec, { pointer, value: { example, examples } }: Place): Json | undefined {
	const [first] = membersOf(spec, examples, below(pointer, "examples"));
	return example ?? first?.[1].value.value;
}

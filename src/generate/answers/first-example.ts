import type { Json, Spec } from "../../openapi/document.ts";
import { below } from "../../openapi/json-pointer.ts";
import { membersOf, type Place } from "../../openapi/resolve.ts";

/** The first example of a parameter or a media type, or of the media type of a parameter. */
export function firstExample(spec: Spec, { pointer, value }: Place): Json | undefined {
	if (value.example !== undefined) return value.example;
	const [[, example] = []] = membersOf(spec, value.examples, below(pointer, "examples"));
	if (example !== undefined) return example.value.value;
	const [[, content] = []] = membersOf(spec, value.content, below(pointer, "content"));
	return content && firstExample(spec, content);
}

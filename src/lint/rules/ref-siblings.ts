import { elementsOf } from "../element.ts";
import type { HouseRule } from "../rule.ts";

const words = new Set(["$ref", "title", "summary", "description", "deprecated"]);

/** Beside the `$ref` of a schema stand words for readers only: openapi-typescript skips the rest, and so do the rules of redocly.yaml. */
export const refSiblings: HouseRule = (root, report) => {
	for (const { kind, value, pointer } of elementsOf(root)) {
		if (value.$ref === undefined || (kind !== "schema" && kind !== "property")) continue;
		for (const keyword of Object.keys(value).filter((key) => !words.has(key) && !key.startsWith("x-")))
			report(pointer, `${keyword} beside a $ref is not seen by every tool; move it into the schema that is meant`);
	}
};

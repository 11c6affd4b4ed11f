import { elementsOf } from "../element.ts";
import type { HouseRule } from "../rule.ts";

const words = new Set(["$ref", "title", "summary", "description", "deprecated"]);

/** Only text for readers may stand beside the `$ref` of a schema. openapi-typescript and the rules of redocly.yaml ignore everything else. */
export const refSiblings: HouseRule = (root, report) => {
	for (const { kind, value, pointer } of elementsOf(root)) {
		if (value.$ref === undefined || (kind !== "schema" && kind !== "property")) continue;
		for (const keyword of Object.keys(value).filter((key) => !words.has(key) && !key.startsWith("x-")))
			report(pointer, `${keyword} beside a $ref is not seen by every tool; move it into the schema that is meant`);
	}
};

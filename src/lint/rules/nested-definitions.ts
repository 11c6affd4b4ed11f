import { elementsOf } from "../element.ts";
import type { HouseRule } from "../rule.ts";

/** A schema is shared through components/schemas, which every tool can read. */
export const nestedDefinitions: HouseRule = (root, report) => {
	for (const { value, pointer } of elementsOf(root)) {
		if (typeof value.$ref === "string" && value.$ref.includes("/$defs/"))
			report(pointer, `$ref into $defs; move the schema to components/schemas`);
	}
};

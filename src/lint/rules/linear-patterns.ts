import { isObject } from "../../openapi/document.ts";
import { below } from "../../openapi/json-pointer.ts";
import { elementsOf } from "../element.ts";
import { slownessOf } from "../linear-expression.ts";
import type { HouseRule } from "../rule.ts";

/** A pattern takes time in proportion to its text. Clients and the checker try it on whatever a server sends, however long. */
export const linearPatterns: HouseRule = (root, report) => {
	for (const { kind, value, pointer } of elementsOf(root)) {
		if (kind !== "schema" && kind !== "property") continue;
		const tell = (pattern: string, at: string) => {
			const slowness = slownessOf(pattern, "u");
			if (slowness !== undefined)
				report(
					at,
					`expected a pattern that takes time in proportion to its text, got ${pattern}: ${slowness.message}; let no two repetitions take the same characters`,
				);
		};
		if (typeof value.pattern === "string") tell(value.pattern, below(pointer, "pattern"));
		const { patternProperties } = value;
		for (const pattern of isObject(patternProperties) ? Object.keys(patternProperties) : [])
			tell(pattern, below(below(pointer, "patternProperties"), pattern));
	}
};

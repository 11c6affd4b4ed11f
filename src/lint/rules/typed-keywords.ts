import { keywordOf } from "../../openapi/schemas/schema-keywords.ts";
import { elementsOf } from "../element.ts";
import type { HouseRule } from "../rule.ts";

/** A keyword judges only values of its type: `minLength` beside `type: integer` is a slip of the pen that JSON Schema allows. */
export const typedKeywords: HouseRule = (root, report) => {
	for (const { kind, value, pointer } of elementsOf(root)) {
		if ((kind !== "schema" && kind !== "property") || value.type === undefined) continue;
		const types = [value.type].flat().map((type) => (type === "integer" ? "number" : String(type)));
		for (const keyword of Object.keys(value)) {
			const judged = keywordOf(keyword)?.of;
			if (judged !== undefined && !types.includes(judged))
				report(
					pointer,
					`${keyword} judges a value of type ${judged}, which type ${[value.type].flat().join(" or ")} excludes; correct one of them`,
				);
		}
	}
};

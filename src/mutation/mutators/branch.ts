import { without } from "../document.ts";
import { mutator } from "../mutator.ts";

/** Removes one of several alternatives, or one of several conditions. */
export const branch = mutator({ "drop branch": "tightening", "drop condition": "loosening" }, function* (schema) {
	for (const [keyword, operator] of [
		["anyOf", "drop branch"],
		["oneOf", "drop branch"],
		["allOf", "drop condition"],
	] as const) {
		const branches = schema[keyword];
		if (!Array.isArray(branches) || branches.length < 2) continue;
		for (const index of branches.keys())
			yield {
				operator,
				place: `/${keyword}/${index}`,
				schema: { ...schema, [keyword]: branches.toSpliced(index, 1) },
				killer: {
					value: `a value that only branch ${index + 1} of ${branches.length} ${operator === "drop branch" ? "accepts" : "refuses"}`,
				},
			};
	}
	if (schema.not !== undefined)
		yield { operator: "drop condition", place: "/not", schema: without(schema, "not"), killer: { value: "a value that `not` refuses" } };
});

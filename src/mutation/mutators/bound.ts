import { without } from "../document.ts";
import { mutator } from "../mutator.ts";

/** What is counted or compared, and whether the bound is a lower one. */
const bounds = new Map([
	["minLength", true],
	["maxLength", false],
	["minItems", true],
	["maxItems", false],
	["minProperties", true],
	["maxProperties", false],
	["minContains", true],
	["maxContains", false],
	["minimum", true],
	["maximum", false],
	["exclusiveMinimum", true],
	["exclusiveMaximum", false],
]);

/** A bound is gone, or one off. */
export const bound = mutator({ "drop bound": "loosening", "loosen bound": "loosening", "tighten bound": "tightening" }, function* (schema) {
	for (const [keyword, isLower] of bounds) {
		const at = schema[keyword];
		if (typeof at !== "number") continue;
		const outward = isLower ? -1 : 1;
		const beyond = keyword.startsWith("exclusive") ? at : at + outward;
		const within = beyond - outward;
		const counted = !/(minimum|maximum)$/i.test(keyword);
		const value = (number: number) => (counted ? `something of the size ${number}` : String(number));
		const shifted = (to: number) => ({ place: `/${keyword}`, detail: `${keyword} ${to}`, schema: { ...schema, [keyword]: to } });
		yield {
			operator: "drop bound",
			place: `/${keyword}`,
			detail: keyword,
			schema: without(schema, keyword),
			killer: { value: value(beyond) },
		};
		// Nothing has a size below 0: the keyword could not be written so.
		if (!counted || at + outward >= 0) yield { operator: "loosen bound", ...shifted(at + outward), killer: { value: value(beyond) } };
		yield { operator: "tighten bound", ...shifted(at - outward), killer: { value: value(within) } };
	}
});

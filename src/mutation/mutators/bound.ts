import { bounds } from "../../openapi/schemas/schema-keywords.ts";
import { without } from "../document.ts";
import { mutator } from "../mutator.ts";

/** Removes a bound, or moves it by one. */
export const bound = mutator({ "drop bound": "loosening", "loosen bound": "loosening", "tighten bound": "tightening" }, function* (schema) {
	for (const { name: keyword, isLeast, isCounted } of bounds) {
		const at = schema[keyword];
		if (typeof at !== "number") continue;
		const outward = isLeast ? -1 : 1;
		const beyond = keyword.startsWith("exclusive") ? at : at + outward;
		const within = beyond - outward;
		const value = (number: number) => (isCounted ? `something of the size ${number}` : String(number));
		const shifted = (to: number) => ({ place: `/${keyword}`, detail: `${keyword} ${to}`, schema: { ...schema, [keyword]: to } });
		yield {
			operator: "drop bound",
			place: `/${keyword}`,
			detail: keyword,
			schema: without(schema, keyword),
			killer: { value: value(beyond) },
		};
		// A size cannot be below 0, and neither can its bound.
		if (!isCounted || at + outward >= 0) yield { operator: "loosen bound", ...shifted(at + outward), killer: { value: value(beyond) } };
		yield { operator: "tighten bound", ...shifted(at - outward), killer: { value: value(within) } };
	}
});

import { bodies } from "../reached.ts";
import type { HouseRule } from "../rule.ts";

/** A response body may match two alternatives at once, so a response must not use `oneOf`. */
export const anyOf: HouseRule = (root, report) => {
	for (const { value, pointer } of bodies(root).responses) {
		if (value.oneOf !== undefined) report(pointer, "the alternatives of a response are oneOf; write anyOf");
	}
};

import { bodies } from "../reached.ts";
import type { HouseRule } from "../rule.ts";

/** One body may carry two shapes at once, so the alternatives of a response never exclude each other. */
export const anyOf: HouseRule = (root, report) => {
	for (const { value, pointer } of bodies(root).responses) {
		if (value.oneOf !== undefined) report(pointer, "the alternatives of a response are oneOf; write anyOf");
	}
};

import { otherMembers } from "../../openapi/schemas/schema-keywords.ts";
import { bodies } from "../reached.ts";
import type { HouseRule } from "../rule.ts";

/** A server may add members. A closed response schema would break every client when a later version does. */
export const openResponses: HouseRule = (root, report) => {
	for (const { value, pointer } of bodies(root).responses) {
		for (const keyword of otherMembers) {
			if (value[keyword] === false) report(pointer, `a response has ${keyword}: false; leave responses open`);
		}
	}
};

import { bodies } from "./element.ts";
import type { HouseRule } from "./rule.ts";

/** An unknown member of a request is a mistake of its sender. */
export const closedRequests: HouseRule = (root, report) => {
	for (const { kind, name, value, pointer } of bodies(root).requests) {
		const isOpen = value.additionalProperties === undefined && value.unevaluatedProperties === undefined;
		if ((kind === "schema" || kind === "property") && value.type === "object" && isOpen)
			report(pointer, `object ${name} of a request is open; write additionalProperties: false`);
	}
};

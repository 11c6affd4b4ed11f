import { below, isObject, type Spec } from "../document.ts";
import { everyNode } from "../document-tree.ts";
import type { SpecError } from "../spec-error.ts";

/** A response whose status is none: https://spec.openapis.org/oas/v3.1.1#responses-object */
export function* statuses(spec: Spec): Iterable<SpecError> {
	for (const { kind, value, pointer } of everyNode(spec.written)) {
		if (kind !== "operation" || !isObject(value.responses)) continue;
		for (const status of Object.keys(value.responses)) {
			if (/^([1-5](\d\d|XX)|default|x-.*)$/.test(status)) continue;
			const instead = /^[1-5]xx$/i.test(status) ? status.toUpperCase() : "a status such as 200, a range such as 4XX, or default";
			yield spec.error(below(below(pointer, "responses"), status), `${status} is no status; write ${instead}`);
		}
	}
}

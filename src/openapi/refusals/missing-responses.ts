import { below, type Spec } from "../document.ts";
import { operationsOf, responsesOf } from "../operations.ts";
import type { SpecError } from "../spec-error.ts";

/** An operation without a response, of which nothing can be judged or answered: https://spec.openapis.org/oas/v3.1.1#responses-object */
export function* missingResponses(spec: Spec): Iterable<SpecError> {
	for (const { operation } of operationsOf(spec))
		if (responsesOf(spec, operation).length === 0)
			yield spec.error(below(operation.pointer, "responses"), "no response; declare at least one, such as 200 or default");
}

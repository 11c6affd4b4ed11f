import { below, isObject, type Spec } from "../document.ts";
import { operationsOf, responsesOf } from "../operations.ts";
import type { SpecError } from "../spec-error.ts";

/** Content of a reply that has none: https://www.rfc-editor.org/rfc/rfc9110#section-6.4.1 */
export function* bodilessReplies(spec: Spec): Iterable<SpecError> {
	for (const { method, operation } of operationsOf(spec)) {
		for (const [status, { pointer, value }] of responsesOf(spec, operation)) {
			const what = bodiless(method, status);
			if (what === undefined || !isObject(value.content) || Object.keys(value.content).length === 0) continue;
			const written = below(below(operation.pointer, "responses"), status);
			// A shared response may have content for other statuses.
			yield spec.error(pointer === written ? below(pointer, "content") : written, `${what} has no body; leave its content out`);
		}
	}
}

function bodiless(method: string, status: string): string | undefined {
	if (method === "head") return "a reply to HEAD";
	return /^(1..|204|205|304)$/.test(status) ? `a reply with status ${status}` : undefined;
}

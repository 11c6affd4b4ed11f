import { below, type Spec } from "../document.ts";
import { everyNode } from "../document-tree.ts";
import { logInOf } from "../log-in.ts";
import { operationsOf } from "../operations.ts";
import type { SpecError } from "../spec-error.ts";

/** `x-log-in` that cannot be read, stands elsewhere than on an operation of a path, or is not the only one of its API. */
export function* logIns(spec: Spec): Iterable<SpecError> {
	const all = operationsOf(spec).map(({ operation }) => operation);
	for (const { pointer, value } of everyNode(spec.written))
		if (value["x-log-in"] !== undefined && !all.some((operation) => operation.pointer === pointer))
			yield spec.error(below(pointer, "x-log-in"), "x-log-in is read on an operation of a path; move it there");
	const [, second] = all.filter(({ value }) => value["x-log-in"] !== undefined);
	if (second)
		yield spec.error(below(second.pointer, "x-log-in"), "another operation has x-log-in, and a client logs in by one; remove one");
	for (const operation of all) logInOf(spec, operation);
}

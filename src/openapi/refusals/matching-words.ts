import { below, type Spec } from "../document.ts";
import { everyNode } from "../document-tree.ts";
import { alsoAt } from "../matching/also-at.ts";
import { operationWhen } from "../matching/operation-when.ts";
import { operationsOf } from "../operations.ts";
import type { SpecError } from "../spec-error.ts";

/** `x-also-at` and `x-operation-when` that cannot be read, or stand elsewhere than on an operation of a path. */
export function* matchingWords(spec: Spec): Iterable<SpecError> {
	const all = operationsOf(spec);
	for (const { pointer, value } of everyNode(spec.written))
		for (const word of ["x-also-at", "x-operation-when"])
			if (value[word] !== undefined && !all.some(({ operation }) => operation.pointer === pointer))
				yield spec.error(below(pointer, word), `${word} is read on an operation of a path; move it there`);
	for (const { template, operation } of all) {
		alsoAt(spec, template, operation);
		operationWhen(spec, operation);
	}
}

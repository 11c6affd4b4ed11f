import { below, isObject, type Json, type Spec } from "../document.ts";
import { everyNode } from "../document-tree.ts";
import type { SpecError } from "../spec-error.ts";
import { acceptedBy } from "../words/accepts.ts";

/** `x-accepts` where nothing reads it, or that says something else than what may be taken there. */
export function* accepts(spec: Spec): Iterable<SpecError> {
	for (const { kind, pointer, value } of everyNode(spec.written)) {
		const written = value["x-accepts"];
		if (written === undefined) continue;
		const names: readonly string[] = acceptedBy[kind as keyof typeof acceptedBy] ?? [];
		const at = below(pointer, "x-accepts");
		if (names.length > 0) yield* wrongIn(spec, written, names, at);
		else yield spec.error(at, "x-accepts is read on a request body, a parameter, an operation and a security scheme; move it there");
	}
}

function wrongIn(spec: Spec, written: Json, names: readonly string[], at: string): SpecError[] {
	const expected = `expected x-accepts: { ${names.join(", ")} }, each with the value any`;
	const said = Object.entries(isObject(written) ? written : {});
	if (said.length === 0) return [spec.error(at, expected)];
	const wrong = said.filter(([name, word]) => !names.includes(name) || word !== "any");
	return wrong.map(([name, word]) => spec.error(below(at, name), `${expected}; got ${name}: ${word}`));
}

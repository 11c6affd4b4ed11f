import { below, isObject, type Json, type Spec } from "../document.ts";
import type { SpecError } from "../spec-error.ts";

/** The names that every object inherits and that openapi-typescript calls as functions where a document has them: Redocly's `resolveDocument` does. */
const called = new Set(
	Object.getOwnPropertyNames(Object.prototype).filter((name) => !["__proto__", "constructor", "toString"].includes(name)),
);

/** A member of any object, in examples, too, with a name of which no types can be made. */
export function* inheritedNames(spec: Spec): Iterable<SpecError> {
	for (const { name, pointer } of namesBelow(spec.written, ""))
		if (called.has(name)) yield spec.error(pointer, `no types are made where something is named ${name}; give it another name`);
}

function* namesBelow(value: Json, pointer: string): Iterable<{ name: string; pointer: string }> {
	if (typeof value !== "object" || value === null) return;
	for (const [name, inside] of Object.entries(value)) {
		const at = below(pointer, name);
		if (isObject(value)) yield { name, pointer: at };
		yield* namesBelow(inside, at);
	}
}

import { below, isObject, type Json, type JsonObject, type Spec } from "../document.ts";
import { type DocumentNode, everyNode } from "../document-tree.ts";
import { componentsOf, follow, referent } from "../resolve.ts";
import type { SpecError } from "../spec-error.ts";

export const leadsOut = (reference: string) =>
	`${reference} leads out of this file, and nothing is fetched; write its target under components, and refer to it as #/components/...`;

/** A `$ref` that leads out of the document, nowhere, or back to itself. An Example Object may name a file: see example-files.ts. */
export function* references(spec: Spec): Iterable<SpecError> {
	const nodes = everyNode(spec.written);
	const examples = new Set(nodes.filter(({ kind }) => kind === "example").map(({ pointer }) => pointer));
	for (const { reference, pointer } of referencesIn(spec.written, ""))
		if (reference.startsWith("#")) yield* nowhere(spec, reference, pointer);
		else if (!examples.has(pointer)) yield spec.error(below(pointer, "$ref"), `$ref ${leadsOut(reference)}`);
	for (const node of nodes) yield* wrongIn(spec, node);
}

function* wrongIn(spec: Spec, { kind, value, pointer }: DocumentNode<string>): Iterable<SpecError> {
	if (kind === "discriminator" && isObject(value.mapping)) yield* wrongInMapping(spec, value.mapping, below(pointer, "mapping"));
	const { operationRef, $ref: reference } = value;
	if (kind === "link" && operationRef !== undefined && !String(operationRef).startsWith("#/"))
		yield spec.error(below(pointer, "operationRef"), leadsOut(String(operationRef)));
	if (reference === undefined || kind === "xml") return;
	const at = below(pointer, "$ref");
	if (typeof reference !== "string") yield spec.error(at, "expected a $ref that is a text; correct it");
	else if (reference.startsWith("#")) yield* wrongInside(spec, kind, reference, { pointer, value });
}

/** The mock follows references in examples, too. */
function* nowhere(spec: Spec, reference: string, pointer: string): Iterable<SpecError> {
	if (referent(spec.written, reference) === undefined)
		yield spec.error(below(pointer, "$ref"), `$ref ${reference} leads nowhere in this file; correct it`);
}

/** A value is the name of a schema, or a reference: https://spec.openapis.org/oas/v3.1.1#discriminator-object */
function* wrongInMapping(spec: Spec, mapping: JsonObject, pointer: string): Iterable<SpecError> {
	for (const [value, named] of Object.entries(mapping)) {
		const target = String(named);
		if (Object.hasOwn(componentsOf({ document: spec.written }, "schemas"), target) || referent(spec.written, target) !== undefined)
			continue;
		const leadsAway = !target.startsWith("#") && /[:/.]/.test(target);
		yield spec.error(below(pointer, value), leadsAway ? leadsOut(target) : `no schema ${target} is in this file; correct the name`);
	}
}

/** A `$ref` inside the document. A schema may refer to itself, and may be `true` or `false`. */
function* wrongInside(
	spec: Spec,
	kind: string,
	reference: string,
	{ pointer, value }: { pointer: string; value: Json },
): Iterable<SpecError> {
	const target = referent(spec.written, reference)?.value;
	if (!isObject(target) && !(kind === "schema" && typeof target === "boolean"))
		yield spec.error(below(pointer, "$ref"), `$ref ${reference} leads nowhere in this file; correct it`);
	else if (kind !== "schema") follow({ ...spec, document: spec.written }, value, pointer);
}

/** Every `$ref` of a value, in examples and other data, too, with the pointer to its object. */
export function* referencesIn(value: Json, pointer: string): Iterable<{ reference: string; pointer: string }> {
	if (typeof value !== "object" || value === null) return;
	if (isObject(value) && typeof value.$ref === "string") yield { reference: value.$ref, pointer };
	for (const [name, inside] of Object.entries(value)) yield* referencesIn(inside, below(pointer, name));
}

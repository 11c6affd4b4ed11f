import { kindAt, nodesBelow } from "../document-tree.ts";
import { below, valueAt } from "../json-pointer.ts";
import { isObject, type Json, type JsonObject, type Spec } from "../reading/spec.ts";
import { componentsOf, referent } from "../resolve.ts";

const prefix = "/components/schemas/";

/** A schema that a `$ref` leads to. */
export interface ReferredSchema {
	/** The name of a component. The pointer of a schema that is inside another or inside a message. */
	name: string;
	pointer: string;
	schema: Json;
}

/** The name of the schema at a pointer. */
export function nameOf(pointer: string): string {
	const name = pointer.startsWith(prefix) ? pointer.slice(prefix.length) : "";
	return name === "" || name.includes("/") ? pointer : name;
}

/** The schema with a name that {@link nameOf} gives. */
export function schemaNamed({ document }: Pick<Spec, "document">, name: string): ReferredSchema {
	const pointer = name.startsWith("/") ? name : prefix + name;
	return { name, pointer, schema: (valueAt(document, pointer) ?? null) as Json };
}

/** The target of a schema's `$ref`, one step away. `pointer` is the place of the `$ref`. Throws if it is no schema of this file. */
export function referredSchema(spec: Spec, reference: Json | undefined, pointer: string): ReferredSchema {
	const target = typeof reference === "string" ? referent(spec.document, reference) : undefined;
	if (target === undefined) {
		const name = String(reference).startsWith(`#${prefix}`) ? nameOf(String(reference).slice(1)) : "/";
		throw spec.error(
			pointer,
			name.startsWith("/")
				? `$ref ${reference} leads nowhere in this file; correct it`
				: `no schema ${name}; declare it under components/schemas or correct the reference`,
		);
	}
	if (kindAt(target.pointer) !== "schema") throw spec.error(pointer, `$ref ${reference} leads to no schema; correct it`);
	return { name: nameOf(target.pointer), pointer: target.pointer, schema: target.value };
}

/** The schemas of components, and the parts of schemas and messages that a schema refers to. A wrong `$ref` is left to who follows it. */
export function referredSchemas(spec: Pick<Spec, "document">): ReferredSchema[] {
	const { document } = spec;
	// In a pointer, a name may be written otherwise: https://www.rfc-editor.org/rfc/rfc6901#section-3
	const names = new Set(Object.keys(componentsOf(spec, "schemas")).map((name) => below("", name).slice(1)));
	for (const { kind, value } of nodesBelow({ kind: "document", value: document, pointer: "" }))
		if (kind === "schema") for (const pointer of targetsOf(document, value)) names.add(nameOf(pointer));
	return [...names].map((name) => schemaNamed(spec, name));
}

function targetsOf(document: JsonObject, { $ref: reference }: JsonObject): string[] {
	const target = typeof reference === "string" ? referent(document, reference) : undefined;
	if (target === undefined || kindAt(target.pointer) !== "schema") return [];
	return isObject(target.value) || typeof target.value === "boolean" ? [target.pointer] : [];
}

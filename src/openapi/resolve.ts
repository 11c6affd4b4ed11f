import { below, valueAt } from "./json-pointer.ts";
import { isObject, type Json, type JsonObject, type Spec } from "./reading/spec.ts";

/** An object of a document and the pointer to where it is written. After a `$ref`, that is the target. */
export interface Place {
	pointer: string;
	value: JsonObject;
}

/** The target of a `$ref` in its own document, one step away. Undefined if it leads elsewhere: https://www.rfc-editor.org/rfc/rfc6901#section-6 */
export function referent(document: JsonObject, reference: string): { pointer: string; value: Json } | undefined {
	if (!reference.startsWith("#/")) return undefined;
	const pointer = decoded(reference.slice(1));
	const value = pointer === undefined ? undefined : (valueAt(document, pointer) as Json | undefined);
	return pointer === undefined || value === undefined ? undefined : { pointer, value };
}

function decoded(fragment: string): string | undefined {
	try {
		return decodeURIComponent(fragment);
	} catch {
		return undefined;
	}
}

/** The object at a place of the spec, with its chain of `$ref`s followed to the end. Members beside a `$ref` are ignored. */
export function follow({ document, error }: Spec, value: Json | undefined, pointer: string): Place {
	const passed = new Set<string>();
	let place = { pointer, value };
	for (;;) {
		if (!isObject(place.value)) throw error(place.pointer, "expected an object");
		const { $ref: reference } = place.value;
		if (typeof reference !== "string") return { pointer: place.pointer, value: place.value };
		const at = below(place.pointer, "$ref");
		const target = referent(document, reference);
		if (target === undefined) throw error(at, `$ref ${reference} leads nowhere in this file; correct it`);
		if (passed.has(target.pointer)) throw error(at, `$ref ${reference} leads back to itself; correct it`);
		passed.add(target.pointer);
		place = target;
	}
}

/** The members of an object of the spec, each at its place; none when it is absent. */
export function membersOf(spec: Spec, value: Json | undefined, pointer: string): [string, Place][] {
	if (value === undefined) return [];
	const place = follow(spec, value, pointer);
	return Object.entries(place.value).map(([name, member]) => [name, follow(spec, member, below(place.pointer, name))]);
}

/** The components of one kind, by name, as they are written. */
export function componentsOf({ document: { components } }: Pick<Spec, "document">, kind: string): JsonObject {
	const named = isObject(components) ? components[kind] : undefined;
	return isObject(named) ? named : {};
}

/** An object merged with the target of its `$ref`, as a schema is read. A member beside the `$ref` hides the same member of the target. */
export interface Resolved {
	value: JsonObject;
	/** The same for the same object, by whatever `$ref` it is reached. */
	id: string;
	/** The pointer to where a member is written. */
	at(member: string): string;
	/** The members that stand beside a `$ref`. */
	beside: readonly string[];
}

/** A `$ref` that leads nowhere or back to itself is not followed. */
export function resolved(document: JsonObject, value: JsonObject, pointer: string, passed: readonly string[] = []): Resolved {
	const { $ref: reference, ...siblings } = value;
	const own = { id: pointer, at: (member: string) => below(pointer, member) };
	if (typeof reference !== "string") return { ...own, value, beside: [] };
	const target = referent(document, reference);
	if (!isObject(target?.value) || passed.includes(target.pointer)) return { ...own, value: siblings, beside: [] };
	const meant = resolved(document, target.value, target.pointer, [...passed, target.pointer]);
	const beside = Object.keys(siblings);
	if (beside.length === 0) return meant;
	return {
		value: { ...meant.value, ...siblings },
		id: pointer,
		at: (member) => (Object.hasOwn(siblings, member) ? own.at(member) : meant.at(member)),
		beside: [...meant.beside, ...beside],
	};
}

import { below, isObject, type Json, type JsonObject, type Spec } from "./document.ts";
import { valueAt } from "./json-pointer.ts";

/** An object of a document with the place where it is written, which a `$ref` may have moved. */
export interface Place {
	pointer: string;
	value: JsonObject;
}

/** What a `$ref` names in its own document, in one step; nothing where it leads elsewhere: https://www.rfc-editor.org/rfc/rfc6901#section-6 */
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

/** The object at a place of the spec, its chain of `$ref`s followed to the end. What stands beside them does not count. */
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

/** An object with what it refers to and what stands beside the `$ref`, which hides the other: so a schema is to be read. */
export interface Resolved {
	value: JsonObject;
	/** One text for one object, however it is reached. */
	id: string;
	/** The pointer to a member, where it is written. */
	at(member: string): string;
	/** The members that stand beside a `$ref`. */
	beside: readonly string[];
}

/** A `$ref` that leads nowhere or back to itself ends there. */
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

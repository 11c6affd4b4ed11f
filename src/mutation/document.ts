import { isObject, type Json } from "../openapi/document.ts";
import { steps } from "../openapi/json-pointer.ts";

/**
 * A document with another value at a JSON Pointer; undefined removes the value.
 * All parts that are not on the pointer's way are shared with the document: an identical part has not changed.
 */
export function edited(document: Json, pointer: string, change: (before: Json | undefined) => Json | undefined): Json {
	return put(document, steps(pointer), change) ?? null;
}

function put(value: Json | undefined, path: string[], change: (before: Json | undefined) => Json | undefined): Json | undefined {
	const [name, ...rest] = path;
	if (name === undefined) return change(value);
	if (Array.isArray(value)) {
		const item = put(value[Number(name)], rest, change);
		return item === undefined ? value.toSpliced(Number(name), 1) : value.with(Number(name), item);
	}
	const object = isObject(value) ? value : {};
	const member = put(object[name], rest, change);
	if (member !== undefined) return { ...object, [name]: member };
	return without(object, name);
}

/** An object without one of its members. */
export function without<T>(object: Record<string, T>, name: string): Record<string, T> {
	const { [name]: _, ...rest } = object;
	return rest;
}

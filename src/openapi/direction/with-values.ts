import { below } from "../json-pointer.ts";
import type { Json, JsonObject } from "../reading/spec.ts";

/** A value with others at some pointers inside it. Whatever holds none of them stays the same object. */
export function withValues(value: Json, pointer: string, others: ReadonlyMap<string, Json>): Json {
	const other = others.get(pointer);
	if (other !== undefined || typeof value !== "object" || value === null) return other ?? value;
	const entries = Object.entries(value).map(([name, each]) => [name, withValues(each, below(pointer, name), others)] as const);
	if (entries.every(([name, each]) => each === (value as JsonObject)[name])) return value;
	return Array.isArray(value) ? entries.map(([, each]) => each) : Object.fromEntries(entries);
}

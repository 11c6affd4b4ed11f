import { below, isObject, type Json, type JsonObject } from "./document.ts";
import { valueAt } from "./json-pointer.ts";

/** An object of a bundle, what it refers to taken in, and where each of its members is written. */
export interface Place {
	value: JsonObject;
	/** One text for one object, however it is reached. */
	id: string;
	/** The pointer to a member. */
	at(member: string): string;
	/** The members that stand beside a `$ref`. */
	beside: readonly string[];
}

export function placeIn(document: JsonObject, value: JsonObject, pointer: string, passed: string[] = []): Place {
	const { $ref: reference, ...siblings } = value;
	if (typeof reference !== "string") return { value, id: pointer, at: (member) => below(pointer, member), beside: [] };
	const target = reference.replace(/^#/, "");
	const found = valueAt(document, target) as Json | undefined;
	if (!isObject(found) || passed.includes(target))
		return { value: siblings, id: pointer, at: (member) => below(pointer, member), beside: [] };
	const place = placeIn(document, found, target, [...passed, target]);
	const beside = Object.keys(siblings);
	if (beside.length === 0) return place;
	return {
		value: { ...place.value, ...siblings },
		id: pointer,
		at: (member) => (Object.hasOwn(siblings, member) ? below(pointer, member) : place.at(member)),
		beside: [...place.beside, ...beside],
	};
}

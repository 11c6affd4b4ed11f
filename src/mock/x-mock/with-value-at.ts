import { isObject, steps } from "../../openapi/json-pointer.ts";

/** A copy of a value with another one at a JSON Pointer that leads into it. What the pointer does not pass is shared. */
export const withValueAt = (whole: unknown, pointer: string, value: unknown): unknown => withValueAlong(whole, steps(pointer), value);

/** The same with the names along a pointer. */
export function withValueAlong(whole: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
	if (name === undefined) return value;
	if (Array.isArray(whole)) return whole.map((item, index) => (String(index) === name ? withValueAlong(item, rest, value) : item));
	if (!isObject(whole) || !Object.hasOwn(whole, name)) return whole;
	return { ...whole, [name]: withValueAlong(whole[name], rest, value) };
}

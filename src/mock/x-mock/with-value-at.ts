import { isObject, steps } from "../../openapi/json-pointer.ts";

/** A copy of a value with another one at a JSON Pointer that leads into it. What the pointer does not pass is shared. */
export const withValueAt = (whole: unknown, pointer: string, value: unknown): unknown => withValueAlong(whole, steps(pointer), value);

/** The same with the names along a pointer, of which those before `from` are passed. */
export function withValueAlong(whole: unknown, names: readonly string[], value: unknown, from = 0): unknown {
	const name = names[from];
	if (name === undefined) return value;
	if (Array.isArray(whole))
		return whole.map((item, index) => (String(index) === name ? withValueAlong(item, names, value, from + 1) : item));
	if (!isObject(whole) || !Object.hasOwn(whole, name)) return whole;
	return { ...whole, [name]: withValueAlong(whole[name], names, value, from + 1) };
}

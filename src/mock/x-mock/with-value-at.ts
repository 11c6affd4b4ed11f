import { steps } from "../../openapi/json-pointer.ts";

/** A copy of a value with another one at a JSON Pointer that leads into it. What the pointer does not pass is shared. */
export const withValueAt = (whole: unknown, pointer: string, value: unknown): unknown => replaced(whole, steps(pointer), value);

function replaced(whole: unknown, [name, ...rest]: string[], value: unknown): unknown {
	if (name === undefined) return value;
	if (Array.isArray(whole)) return whole.map((item, index) => (String(index) === name ? replaced(item, rest, value) : item));
	if (typeof whole !== "object" || whole === null) return whole;
	return Object.fromEntries(Object.entries(whole).map(([each, member]) => [each, each === name ? replaced(member, rest, value) : member]));
}

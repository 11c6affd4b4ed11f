/** JSON Pointers: https://www.rfc-editor.org/rfc/rfc6901 */

/** A pointer with one more step. */
export function below(pointer: string, name: string | number): string {
	return `${pointer}/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The pointer of one step. */
export function step(name: string): string {
	return below("", name);
}

/** The names of the steps of a pointer. */
export const steps = (pointer: string): string[] =>
	pointer
		.split("/")
		.slice(1)
		.map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));

/** The value at a pointer, or undefined. Inherited properties and the length of an array are not members. */
export const valueAt = (value: unknown, pointer: string): unknown => valueAlong(value, steps(pointer));

/** The same of a pointer that was read before. */
export function valueAlong(value: unknown, names: readonly string[]): unknown {
	for (const name of names)
		value =
			typeof value !== "object" || !Object.hasOwn(value ?? {}, name) || (Array.isArray(value) && name === "length")
				? undefined
				: (value as Record<string, unknown>)[name];
	return value;
}

export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null;
}

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
export function steps(pointer: string): string[] {
	return pointer
		.split("/")
		.slice(1)
		.map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The value that a pointer leads to; undefined where there is none. */
export function valueAt(value: unknown, pointer: string): unknown {
	return steps(pointer).reduce((inside, name) => (hasMember(inside, name) ? inside[name] : undefined), value);
}

/** Neither what an object inherits nor the length of an array is a member: both cannot be enumerated. */
function hasMember(value: unknown, name: string): value is Record<string, unknown> {
	return isObject(value) && Object.prototype.propertyIsEnumerable.call(value, name);
}

export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null;
}

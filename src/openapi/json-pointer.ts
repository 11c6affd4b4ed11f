/** What stands in the place of a name that may be a credential. */
export const hidden = "…";

/**
 * A name that came from an exchange, fit to be shown. Whoever uses a token as a path segment or a member name shall not find it in a report,
 * and a terminal shall not be steered by one.
 */
export function shown(name: string): string {
	const secret = name.length >= 16 && /\d/.test(name);
	return secret || name.length > 64 || /\p{C}/u.test(name) ? hidden : name;
}

/** A step of a JSON Pointer: https://www.rfc-editor.org/rfc/rfc6901 */
export function step(name: string): string {
	return /[~/]/.test(name) ? `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}` : `/${name}`;
}

export function steps(pointer: string): string[] {
	return pointer
		.split("/")
		.slice(1)
		.map((name) => name.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function shownPointer(pointer: string): string {
	return steps(pointer)
		.map((name) => step(shown(name)))
		.join("");
}

export function shownPath({ pathname }: URL): string {
	return pathname.split("/").map(shown).join("/");
}

export function valueAt(value: unknown, pointer: string): unknown {
	return steps(pointer).reduce((inside, name) => (isObject(inside) && Object.hasOwn(inside, name) ? inside[name] : undefined), value);
}

export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === "object" && value !== null;
}

/** The name that JSON Schema has for what came. */
export function typeOf(value: unknown): string {
	if (value === undefined) return "nothing";
	if (value === null) return "null";
	if (Array.isArray(value)) return "array";
	return Number.isInteger(value) ? "integer" : typeof value;
}

export const wrongType = (types: string[], value: unknown) => `expected ${types.join(" or ")}, came ${typeOf(value)}`;

/** `"warm", "cold" or null`, of which the value is none. */
export function notAmong(values: readonly unknown[], value: unknown): string {
	const texts = values.map((each) => JSON.stringify(each));
	const last = texts.pop();
	return `expected ${texts.length > 0 ? `${texts.join(", ")} or ${last}` : last}, came ${value === null ? "null" : `another ${typeOf(value)}`}`;
}

/** A step of a JSON Pointer (RFC 6901). A name that may be a secret, or that would steer a terminal, is hidden as the checker hides it. */
export function stepTo(name: string): string {
	const hidden = (name.length >= 16 && /\d/.test(name)) || name.length > 64 || /\p{C}/u.test(name);
	return hidden ? "/…" : stepAsIs(name);
}

export const stepAsIs = (name: string) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;

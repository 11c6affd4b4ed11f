import { step } from "../../openapi/json-pointer.ts";
import { shown } from "../../openapi/shown-name.ts";

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

/** A step of a JSON Pointer. A name that may be a secret, or that would steer a terminal, is hidden as the checker hides it. */
export const stepTo = (name: string) => step(shown(name));

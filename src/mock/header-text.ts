import { isObject } from "../openapi/json-pointer.ts";

/** The declared headers of an answer as text, in the style `simple`: https://spec.openapis.org/oas/v3.1.1#style-values. One without a value is left out. */
export function writeHeaders(
	values: Record<string, unknown>,
	declared: readonly { name: string; explode?: boolean }[],
): Record<string, string> {
	const explodes = new Map(declared.map(({ name, explode = false }) => [name.toLowerCase(), explode]));
	// Prism adds a Content-Type even to an answer without a body, and gives a header that it cannot fill as null.
	const known = Object.entries(values).filter(([name, value]) => name !== "Content-type" && value !== null && value !== undefined);
	return Object.fromEntries(known.map(([name, value]) => [name, simpleText(value, explodes.get(name.toLowerCase()) ?? false)]));
}

function simpleText(value: unknown, explode: boolean): string {
	if (Array.isArray(value)) return value.map(String).join(",");
	if (!isObject(value)) return String(value);
	return Object.entries(value)
		.map((pair) => pair.map(String).join(explode ? "=" : ","))
		.join(",");
}

import type { JsonObject } from "../../openapi/document.ts";
import { madeValue } from "./made-values/made-value.ts";
import { styledText } from "./parameter-text.ts";

interface Declared {
	name: string;
	required?: boolean;
	explode?: boolean;
	schema?: unknown;
}

/** The headers of an answer as text, in the style `simple`: https://spec.openapis.org/oas/v3.1.1#style-values. One without a value is sent only if it must be. */
export function writeHeaders(
	values: Record<string, unknown>,
	declared: readonly Declared[],
	document: JsonObject = {},
): Record<string, string> {
	// By lower-case names. Prism adds a Content-Type even to an answer without a body, and gives a header that it cannot fill as null.
	const given = new Map(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value ?? undefined]));
	return Object.fromEntries(
		declared.flatMap(({ name, required, explode = false, schema }) => {
			const value = given.get(name.toLowerCase()) ?? (required ? madeValue(schema, "response", document) : undefined);
			return value === undefined ? [] : [[name, styledText(name, value, { style: "simple", explode, escaping: "none" })]];
		}),
	);
}

/** The name that JSON Schema has for the type of a value: https://json-schema.org/draft/2020-12/json-schema-core#section-4.2.1 */
export function typeOf(value: unknown): string {
	if (value === undefined) return "nothing";
	if (value === null) return "null";
	if (Array.isArray(value)) return "array";
	return Number.isInteger(value) ? "integer" : typeof value;
}

/** A text that is the same for two values that are equal in JSON, whatever the order of their members, and for no others: a number that JSON cannot write is written as what no value is. */
export function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
	if (typeof value !== "object" || value === null) return typeof value === "number" ? String(value + 0) : JSON.stringify(value);
	const names = Object.keys(value).sort();
	return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(Reflect.get(value, name))}`).join()}}`;
}

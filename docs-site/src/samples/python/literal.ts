import { isObject, type Json } from "../../../../src/openapi/document.ts";

const width = 88;
const names = new Map<Json, string>([
	[null, "None"],
	[true, "True"],
	[false, "False"],
]);

/** A value as Python writes it. */
export function literal(value: Json): string {
	if (Array.isArray(value)) return enclosed("[", value.map(literal), "]");
	if (isObject(value)) return dictionary(Object.entries(value).map(([name, member]) => [name, literal(member)]));
	return names.get(value) ?? JSON.stringify(value);
}

/** A dictionary of expressions. */
export const dictionary = (entries: [name: string, expression: string][]): string =>
	enclosed(
		"{",
		entries.map(([name, expression]) => `${JSON.stringify(name)}: ${expression}`),
		"}",
	);

/** On one line where there is room. */
function enclosed(open: string, parts: string[], close: string): string {
	const line = `${open}${parts.join(", ")}${close}`;
	if (line.length <= width && !line.includes("\n")) return line;
	return `${open}\n${parts.map((part) => `    ${part.replaceAll("\n", "\n    ")},\n`).join("")}${close}`;
}

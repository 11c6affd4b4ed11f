import { randomUUID } from "node:crypto";
import { parse, parseDocument, type Scalar, visit } from "yaml";
import { isObject, type Json } from "../openapi/document.ts";

/** Nobody's text begins with it. */
const mark = `${randomUUID()} `;

/** A YAML text, in which each number and boolean is a text with a mark and its letters: `1.10` is 1.1, and may be meant as a text. Its lines stay. */
export function marked(text: string): string {
	const found: Scalar[] = [];
	visit(parseDocument(text), {
		Scalar(key, node) {
			const isMisreadable = typeof node.value === "number" || typeof node.value === "boolean";
			if (key !== "key" && isMisreadable && node.tag === undefined) found.push(node);
		},
	});
	const parts: string[] = [];
	let end = 0;
	for (const { range, source } of found) {
		if (range == null || source === undefined) continue;
		parts.push(text.slice(end, range[0]), JSON.stringify(mark + source));
		end = range[1];
	}
	return parts.join("") + text.slice(end);
}

/** The letters of a number or a boolean. Undefined for any other value. */
export const lettersOf = (value: unknown): string | undefined =>
	typeof value === "string" && value.startsWith(mark) ? value.slice(mark.length) : undefined;

/** A value with the numbers and booleans that its marks stand for. */
export function unmarked(value: Json): Json {
	const letters = lettersOf(value);
	if (letters !== undefined) return parse(letters);
	if (Array.isArray(value)) return value.map(unmarked);
	return isObject(value) ? Object.fromEntries(Object.entries(value).map(([name, held]) => [name, unmarked(held)])) : value;
}

import type { Body } from "../body.ts";

const width = 90;

/** A text as a string of Java; the launcher may read the file in an encoding that has ASCII only. */
export const literal = (text: string): string => inAscii(JSON.stringify(text));

/** A body: a JSON object or array as a text block, which would change or end at some other texts. */
export function block({ kind, value, text: line }: Pick<Body, "kind" | "value" | "text">): string {
	if (kind !== "json" || typeof value !== "object" || value === null) return literal(line);
	const text = line.length > width ? JSON.stringify(value, null, 2) : line;
	return inAscii(`"""\n${text.replaceAll("\\", "\\\\")}"""`);
}

const inAscii = (text: string) => text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

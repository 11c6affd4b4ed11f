import type { Json } from "../openapi/document.ts";

const width = 120;

/** The name of a member, without quotes where it needs none. */
export const memberName = (name: string): string => (/^([A-Za-z_$][\w$]*|0|[1-9]\d*)$/.test(name) ? name : JSON.stringify(name));

/** A value as JavaScript writes it, on one line where there is room, names without quotes where they need none. */
export function literal(value: Json, indent = ""): string {
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const inner = `${indent}\t`;
	const parts = Array.isArray(value)
		? value.map((item) => literal(item, inner))
		: Object.entries(value).map(([name, member]) => `${memberName(name)}: ${literal(member, inner)}`);
	const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
	const space = Array.isArray(value) ? "" : " ";
	const line = parts.length === 0 ? open + close : `${open}${space}${parts.join(", ")}${space}${close}`;
	return line.length <= width && !line.includes("\n")
		? line
		: `${open}\n${parts.map((part) => `${inner}${part},\n`).join("")}${indent}${close}`;
}

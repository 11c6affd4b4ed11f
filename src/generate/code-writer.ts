const width = 120;

/** An expression that stands for a value, such as the name of a function. */
export class Code {
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}
}

/** The text of a file, line by line. */
export const file = (...lines: (string | string[])[]): string => `${lines.flat().join("\n")}\n`;

/** The name of a member, in quotes if it is no identifier. */
export const memberName = (name: string): string => (/^([A-Za-z_$][\w$]*|0|[1-9]\d*)$/.test(name) ? name : JSON.stringify(name));

/**
 * A value of JSON and {@link Code} as JavaScript source, on one line if it fits. Undefined members are left out, as in JSON. `nameOf` writes the names of
 * its own members.
 */
export function literal(value: unknown, indent = "", nameOf: (name: string) => string = ownName): string {
	if (value instanceof Code) return value.text;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	const inner = `${indent}\t`;
	if (Array.isArray(value)) {
		const items = value.map((item) => literal(item, inner));
		return joined("[", items, "]", "", indent);
	}
	const members = Object.entries(value)
		.filter(([, member]) => member !== undefined)
		.map(([name, member]) => `${nameOf(name)}: ${literal(member, inner)}`);
	return joined("{", members, "}", " ", indent);
}

function joined(open: string, parts: string[], close: string, space: string, indent: string): string {
	const line = parts.length === 0 ? open + close : `${open}${space}${parts.join(", ")}${space}${close}`;
	if (line.length <= width && !line.includes("\n")) return line;
	return `${open}\n${parts.map((part) => `${indent}\t${part},\n`).join("")}${indent}${close}`;
}

/** In a literal, an unquoted or quoted `__proto__` would set the prototype: https://tc39.es/ecma262/#sec-__proto__-property-names-in-object-initializers */
const ownName = (name: string) => (name === "__proto__" ? '["__proto__"]' : memberName(name));

/** Without quotes, TypeScript takes a name of digits for a number, by which nobody calls it. */
export const textName = (name: string): string => (/^\d+$/.test(name) ? JSON.stringify(name) : ownName(name));

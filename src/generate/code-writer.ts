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
		return joined("[", items, "]", { indent, between: ", ", beside: "", last: "," });
	}
	const members = present(value).map(([name, member]) => `${nameOf(name)}: ${literal(member, inner)}`);
	return joined("{", members, "}", { indent, between: ", ", beside: " ", last: "," });
}

/**
 * The same as JSON, line by line. A program reads a large text of JSON in half the time that it needs for a large literal:
 * https://v8.dev/blog/cost-of-javascript-2019#json
 */
export function json(value: unknown, indent = ""): string {
	if (value instanceof Code) return value.text;
	if (typeof value !== "object" || value === null) return JSON.stringify(value ?? null);
	const inner = `${indent}\t`;
	const layout = { indent, between: ",", beside: "", last: "" };
	if (Array.isArray(value)) {
		const items = value.map((item) => json(item, inner));
		return joined("[", items, "]", layout);
	}
	const members = present(value).map(([name, member]) => `${JSON.stringify(name)}:${json(member, inner)}`);
	return joined("{", members, "}", layout);
}

/** A module that exports a value of JSON under a name. {@link Code} in it is JSON as well. */
export function dataModule(name: string, value: unknown): string {
	const text = json(value).replace(/[\\`]|\$(?=\{)/g, "\\$&");
	return file(`export const ${name} = /* @__PURE__ */ JSON.parse(\`${text}\`);`);
}

const present = (value: object) => Object.entries(value).filter(([, member]) => member !== undefined);

interface Layout {
	indent: string;
	/** What stands on one line between two parts, and beside the brackets. */
	between: string;
	beside: string;
	/** What ends the last of several lines. */
	last: string;
}

function joined(open: string, parts: string[], close: string, { indent, between, beside, last }: Layout): string {
	const line = parts.length === 0 ? open + close : `${open}${beside}${parts.join(between)}${beside}${close}`;
	if (line.length <= width && !line.includes("\n")) return line;
	return `${open}\n${parts.map((part) => `${indent}\t${part}`).join(",\n")}${last}\n${indent}${close}`;
}

/** In a literal, an unquoted or quoted `__proto__` would set the prototype: https://tc39.es/ecma262/#sec-__proto__-property-names-in-object-initializers */
const ownName = (name: string) => (name === "__proto__" ? '["__proto__"]' : memberName(name));

/** Without quotes, TypeScript takes a name of digits for a number, by which nobody calls it. */
export const textName = (name: string): string => (/^\d+$/.test(name) ? JSON.stringify(name) : ownName(name));

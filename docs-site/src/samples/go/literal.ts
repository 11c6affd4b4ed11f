import type { Body } from "../body.ts";

const width = 90;

/** A map of expressions. */
export function headerMap(entries: [name: string, expression: string][]): string {
	const line = entries.map(([name, expression]) => `${JSON.stringify(name)}: ${expression}`).join(", ");
	if (line.length <= width - 40) return `map[string]string{${line}}`;
	const longest = Math.max(...entries.map(([name]) => name.length));
	const aligned = entries.map(([name, expression]) => `\t${JSON.stringify(name)}: ${" ".repeat(longest - name.length)}${expression},`);
	return `map[string]string{\n${aligned.join("\n")}\n}`;
}

/** A body as a raw string, where it has no backquote; the lines of a text would move with those of the code. */
export function rawString({ kind, value, text: line }: Pick<Body, "kind" | "value" | "text">): string {
	const isJson = kind === "json";
	const text = isJson && line.length > width ? JSON.stringify(value, null, 2) : line;
	return (isJson ? /`/ : /[`\r\n]/).test(text) ? JSON.stringify(line) : `\`${text}\``;
}

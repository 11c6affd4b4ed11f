import { inOneLine } from "./one-line.ts";

/** A GitHub-flavoured table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |`;
	return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

const cell = (text: string) => inOneLine(text.replaceAll("|", "\\|"));

/** A code span around any text: https://spec.commonmark.org/0.31.2/#code-spans */
export function code(text: string): string {
	return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

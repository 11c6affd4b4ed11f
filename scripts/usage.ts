import { wrapAnsi } from "fast-wrap-ansi";
import type { Command, Option, Positional } from "./declaration.ts";

/** The text that `--help` prints, in lines of at most so many characters. `call` is how the user calls the command. */
export function usageOf(command: Command, call: string, columns: number): string {
	const { summary, details, positionals, options, exits } = command;
	const rows: Row[] = [
		...Object.values(positionals).map((positional): Row => [placeholder(positional), positional.description]),
		...Object.entries(options).map(([name, option]): Row => [nameOf(name, option), described(option)]),
		["-h, --help", "show this help"],
		["--version", "show the version"],
	];
	const codes = Object.entries({ 2: "an option or argument is wrong", ...exits });
	return [
		["Usage:", call, "[options]", ...Object.values(positionals).map(placeholder)].join(" "),
		...[summary, details].filter((text) => text !== undefined).map((text) => wrapAnsi(text, columns)),
		`Options:\n${table(rows, columns)}`,
		`Exit codes:\n${table(codes, columns)}`,
		`Example:\n  ${exampleOf(command, call)}`,
	].join("\n\n");
}

/** A row for each command. */
export const listOf = (commands: readonly Pick<Command, "name" | "summary">[], columns: number): string =>
	table(
		commands.map(({ name, summary }) => [name, summary]),
		columns,
	);

type Row = [name: string, description: string];

/** Names and what they mean. A long meaning goes on beneath its beginning, or beneath its name where there is little room. */
function table(rows: Row[], columns: number): string {
	const longest = Math.max(...rows.map(([name]) => name.length));
	const isNarrow = columns - longest < 30;
	const indent = isNarrow ? 6 : longest + 4;
	return rows
		.map(([name, text]) => {
			const lines = wrapAnsi(text, columns - indent).replaceAll("\n", `\n${" ".repeat(indent)}`);
			return isNarrow ? `  ${name}\n${" ".repeat(indent)}${lines}` : `  ${name.padEnd(longest)}  ${lines}`;
		})
		.join("\n");
}

/** `{api}` stands for the first API there is. npm's dashes stand before arguments only. */
function exampleOf({ example, options }: Command, call: string): string {
	if (example === undefined) return call.replace(/ --$/, "");
	return `${call} ${example.replace("{api}", () => options.api?.kind?.choices?.()[0] ?? "NAME")}`;
}

function placeholder({ kind, optional, multiple }: Positional): string {
	const name = `<${kind.value}>${multiple ? "..." : ""}`;
	return optional ? `[${name}]` : name;
}

const nameOf = (name: string, { kind }: Option) => `--${name}${kind === undefined ? "" : ` ${kind.value}`}`;

function described({ description, default: usual, required, multiple }: Option): string {
	const notes = [
		...(required ? ["required"] : []),
		...(multiple ? ["may be repeated"] : []),
		...(usual === undefined ? [] : [`default: ${usual}`]),
	];
	return notes.length === 0 ? description : `${description} (${notes.join(", ")})`;
}

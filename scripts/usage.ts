import type { Command, Option, Positional } from "./declaration.ts";

/** The text that `--help` prints. */
export function usageOf({ summary, details, positionals, options, exits }: Command, call: string): string {
	const placeholders = Object.values(positionals).map(placeholder);
	const rows: Row[] = [
		...Object.values(positionals).map((positional): Row => [placeholder(positional), positional.description]),
		...Object.entries(options).map(([name, option]): Row => [nameOf(name, option), described(option)]),
		["-h, --help", "show this"],
		["--version", "show the version"],
	];
	return [
		[call, "[options]", ...placeholders].join(" "),
		summary + (details === undefined ? "" : `\n${details}`),
		table(rows),
		`Exit: ${Object.entries(exits)
			.map(([code, meaning]) => `${code} ${meaning}`)
			.join(", ")}`,
	].join("\n\n");
}

/** A line for each command. */
export const listOf = (commands: readonly Pick<Command, "name" | "summary">[]): string =>
	table(commands.map(({ name, summary }) => [name, summary]));

type Row = [name: string, description: string];

function table(rows: Row[]): string {
	const width = Math.max(...rows.map(([name]) => name.length));
	return rows.map(([name, description]) => `  ${name.padEnd(width)}  ${description}`).join("\n");
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

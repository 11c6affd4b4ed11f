import type { Caller } from "./caller.ts";
import type { Completed } from "./completed.ts";

/** A script for fish: https://fishshell.com/docs/current/completions.html. Options are arguments to it, because they may stand behind `--`. */
export function fish(commands: readonly Completed[], { programs, before, separator, condition }: Caller): string {
	const none = `not __fish_seen_subcommand_from ${commands.map(({ name }) => name).join(" ")}`;
	const isReady = separator === undefined ? "" : `; and contains -- ${separator} (commandline -opc)`;
	const lines = commands.flatMap(({ name, summary, options }) => {
		const chosen = `${condition}; and __fish_seen_subcommand_from ${name}${isReady}`;
		const isLast = (words: readonly string[]) => `contains -- (commandline -opc)[-1] ${words.join(" ")}`;
		return [
			lineOf(`${condition}; and ${none}; and ${isLast(before)}`, name, summary),
			...options.map(({ flag, description }) => lineOf(chosen, flag, description)),
			...options
				.filter(({ values }) => values.length > 0)
				.map(({ flag, values }) => lineOf(`${chosen}; and ${isLast([flag])}`, values.join(" "), flag)),
		];
	});
	return programs.flatMap((program) => lines.map((line) => `complete -c ${program} ${line}\n`)).join("");
}

const lineOf = (condition: string, words: string, description: string) =>
	`-n ${quoted(condition)} -a ${quoted(words)} -d ${quoted(description)}`;

/** https://fishshell.com/docs/current/language.html#quotes */
const quoted = (text: string) => `'${text.replaceAll(/[\\']/g, "\\$&")}'`;

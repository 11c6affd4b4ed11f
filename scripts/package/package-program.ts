import { runCommand, version, wide } from "../command.ts";
import type { Command } from "../declaration.ts";
import type { Terminal } from "../terminal.ts";
import { listOf } from "../usage.ts";

/** The commands of an installed package, by verb. Each is loaded only when it is called. */
export type Verbs = Readonly<Record<string, () => Promise<Command>>>;

export const loaded = (verbs: Verbs, ...names: string[]) => Promise.all(names.flatMap((name) => verbs[name]?.() ?? []));

/** The program of a package: `npx <name> <verb>`, from its arguments to its exit code. `said` is what it says of a verb that it does not have. */
export const packageProgram =
	(name: string, verbs: Verbs, said: (verb: string) => string | undefined = () => undefined) =>
	async ([verb = "", ...args]: string[], terminal: Terminal): Promise<number> => {
		const load = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
		if (load !== undefined) return runCommand(await load(), args, terminal);
		if (verb === "--version") return print(version(), terminal);
		if (verb === "--help" || verb === "-h") return print(await usage(name, verbs, terminal), terminal);
		terminal.say(said(verb) ?? `${name}: expected ${Object.keys(verbs).join(", ")}; see npx ${name} --help`);
		return 2;
	};

async function usage(name: string, verbs: Verbs, { columns = wide }: Terminal): Promise<string> {
	const commands = await loaded(verbs, ...Object.keys(verbs));
	return `Usage: npx ${name} <verb> [options]\n\n${listOf(commands, columns)}\n\nThe options of a verb: npx ${name} <verb> --help`;
}

function print(text: string, { stdout }: Terminal): number {
	stdout.write(`${text}\n`);
	return 0;
}

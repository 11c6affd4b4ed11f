import { runCommand } from "../scripts/command.ts";
import type { Command, Options, Positionals } from "../scripts/declaration.ts";
import { recordingTerminal } from "../scripts/fixtures/terminal.ts";

/** Runs a command in this process, on a terminal without colours. */
export async function run<O extends Options, P extends Positionals>(command: Command<O, P>, args: string[], env: NodeJS.ProcessEnv = {}) {
	const { terminal, read } = recordingTerminal(env);
	const status = await runCommand(command, args, terminal);
	return { status, ...read() };
}

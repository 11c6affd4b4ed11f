import { runCommand, version, wide } from "../command.ts";
import { npx } from "../completion/caller.ts";
import { completionCommand } from "../completion/completion-command.ts";
import type { Command } from "../declaration.ts";
import type { Terminal } from "../terminal.ts";
import { listOf } from "../usage.ts";

/** The commands that users of the package need. Each is loaded only when it is called. */
const verbs: Record<string, () => Promise<Command>> = {
	check: async () => (await import("../check.ts")).check,
	mock: async () => (await import("../mock.ts")).mock,
	completion: async () => completionCommand(() => loaded("check", "mock"), npx, "npx console-contracts completion"),
};

/** From the old name of a command to its new one. Only the repository has these commands. */
export const renamed: Record<string, string> = { capture: "record", strength: "mutation", figures: "metrics" };

/** `npx console-contracts <verb>`, from its arguments to its exit code. */
export async function packageCommand([verb = "", ...args]: string[], terminal: Terminal): Promise<number> {
	const load = Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
	if (load !== undefined) return runCommand(await load(), args, terminal);
	if (verb === "--version") return print(version(), terminal);
	if (verb === "--help" || verb === "-h") return print(await usage(terminal), terminal);
	if (Object.hasOwn(renamed, verb)) terminal.say(`${verb}: is called ${renamed[verb]} now; npm run ${renamed[verb]}`);
	else terminal.say(`console-contracts: expected ${Object.keys(verbs).join(", ")}; see npx console-contracts --help`);
	return 2;
}

async function usage({ columns = wide }: Terminal): Promise<string> {
	const commands = await loaded(...Object.keys(verbs));
	return `Usage: npx console-contracts <verb> [options]\n\n${listOf(commands, columns)}\n\nThe options of a verb: npx console-contracts <verb> --help`;
}

const loaded = (...names: string[]) => Promise.all(names.flatMap((name) => verbs[name]?.() ?? []));

function print(text: string, { stdout }: Terminal): number {
	stdout.write(`${text}\n`);
	return 0;
}

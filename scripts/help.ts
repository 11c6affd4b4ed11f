import { wide } from "./command.ts";
import { listed } from "./completion/completion-command.ts";
import { command } from "./declaration.ts";
import { program } from "./program.ts";
import { listOf } from "./usage.ts";
import { verbs } from "./verbs.ts";

export const help = command({
	name: "help",
	summary: "Lists the commands.",
	positionals: {},
	options: {},
	exits: { 0: "listed" },
	run(_, { stdout, columns = wide }) {
		stdout.write(`${listOf([...verbs, help, listed], columns)}\n\nThe options of a command: npm run <command> -- --help\n`);
		return 0;
	},
});

if (import.meta.main) await program(help);

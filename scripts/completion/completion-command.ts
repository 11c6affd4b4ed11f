import { type Command, command } from "../declaration.ts";
import { choice } from "../value-kinds.ts";
import type { Caller } from "./caller.ts";
import { completedOf } from "./completed.ts";
import { shells } from "./shells.ts";

/** As the list of commands has it. */
export const listed = { name: "completion", summary: "Prints a completion script for bash, zsh or fish." };

/** The command that prints a completion script for the others. `call` is how it is called itself. */
export const completionCommand = (commands: () => Promise<readonly Command[]>, caller: Caller, call: string) =>
	command({
		...listed,
		details: `Add a line to the start-up file of your shell. bash and zsh: eval "$(${call} bash)". fish: ${call} fish | source`,
		positionals: {
			shell: { kind: choice("shell", "shell", Object.keys(shells)), description: `one of ${Object.keys(shells).join(", ")}` },
		},
		options: {},
		exits: { 0: "printed" },
		example: "bash",
		async run({ shell }, { stdout }) {
			stdout.write(shells[shell]?.((await commands()).map(completedOf), caller) ?? "");
			return 0;
		},
	});

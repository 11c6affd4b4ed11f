import { bash } from "./bash.ts";
import type { Caller } from "./caller.ts";
import type { Completed } from "./completed.ts";

/** A script for zsh, which reads that of bash: https://zsh.sourceforge.io/Doc/Release/Completion-System.html#Use-of-bashcompinit */
export const zsh = (commands: readonly Completed[], caller: Caller): string =>
	`autoload -U +X compinit bashcompinit && compinit && bashcompinit\n${bash(commands, caller)}`;

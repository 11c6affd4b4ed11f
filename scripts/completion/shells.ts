import { bash } from "./bash.ts";
import type { Caller } from "./caller.ts";
import type { Completed } from "./completed.ts";
import { fish } from "./fish.ts";
import { zsh } from "./zsh.ts";

/** Each returns the completion script of a shell. */
export const shells: Record<string, (commands: readonly Completed[], caller: Caller) => string> = { bash, zsh, fish };

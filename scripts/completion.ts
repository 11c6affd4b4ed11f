import { npm } from "./completion/caller.ts";
import { completionCommand } from "./completion/completion-command.ts";
import { help } from "./help.ts";
import { program } from "./program.ts";
import { verbs } from "./verbs.ts";

export const completion = completionCommand(async () => [...verbs, help], npm, "npm run -s completion --");

if (import.meta.main) await program(completion);

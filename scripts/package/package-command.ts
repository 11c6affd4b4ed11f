import { npx } from "../completion/caller.ts";
import { completionCommand } from "../completion/completion-command.ts";
import { loaded, packageProgram, type Verbs } from "./package-program.ts";

const name = "console-contracts";

/** The commands that users of the package need. */
const verbs: Verbs = {
	check: async () => (await import("../check.ts")).check,
	mock: async () => (await import("../mock.ts")).mock,
	completion: async () => completionCommand(() => loaded(verbs, "check", "mock"), npx(name), `npx ${name} completion`),
};

/** From the old name of a command to its new one. Only the repository has these commands. */
export const renamed: Record<string, string> = { capture: "record", strength: "mutation", figures: "metrics" };

/** `npx console-contracts <verb>` */
export const packageCommand = packageProgram(name, verbs, (verb) =>
	Object.hasOwn(renamed, verb) ? `${verb}: is called ${renamed[verb]} now; npm run ${renamed[verb]}` : undefined,
);

import { npx } from "../completion/caller.ts";
import { completionCommand } from "../completion/completion-command.ts";
import { loaded, packageProgram, type Verbs } from "./package-program.ts";

const name = "console-contracts-toolkit";

/** The commands for anybody's specs, in the order in which a newcomer needs them. */
const commands: Verbs = {
	adopt: async () => (await import("../adopt.ts")).adopt,
	generate: async () => (await import("../generate.ts")).generate,
	lint: async () => (await import("../lint.ts")).lint,
	mock: async () => (await import("../mock.ts")).mock,
	check: async () => (await import("../check.ts")).check,
	diff: async () => (await import("../diff.ts")).diff,
	docs: async () => (await import("../docs.ts")).docs,
};

/** `npx console-contracts-toolkit <verb>` */
export const toolkitCommand = packageProgram(name, {
	...commands,
	completion: async () => completionCommand(() => loaded(commands, ...Object.keys(commands)), npx(name), `npx ${name} completion`),
});

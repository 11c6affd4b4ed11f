import { expect, test } from "vitest";
import { command } from "../declaration.ts";
import { recordingTerminal } from "../fixtures/terminal.ts";
import { bash } from "./bash.ts";
import { npx } from "./caller.ts";
import { completedOf } from "./completed.ts";
import { completionCommand } from "./completion-command.ts";

const lamp = command({ name: "lamp", summary: "Lights a lamp.", positionals: {}, options: {}, exits: { 0: "lit" }, run: () => 0 });

test("the script of the shell is printed, and the usage says how it is loaded", async () => {
	const { terminal, read } = recordingTerminal();
	const completion = completionCommand(async () => [lamp], npx("lamps"), "npx lamps completion");
	expect(await completion.run({ shell: "bash" }, terminal)).toBe(0);
	expect(read().stdout).toBe(bash([completedOf(lamp)], npx("lamps")));
	expect(completion.details).toContain('eval "$(npx lamps completion bash)"');
});
